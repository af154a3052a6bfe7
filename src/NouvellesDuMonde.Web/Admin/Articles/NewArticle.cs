using System.Globalization;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Articles;

/// <summary>The addresses of an article that is being written: before its first save, and after.</summary>
public static class NewArticle
{
    private const string Articles = "/redaction/articles/";

    /// <param name="key">The form's own: two tabs are two articles.</param>
    public static string PathOf(ArticleKind nature, Guid key) =>
        $"{Articles}nouveau?{(nature == ArticleKind.Article ? "" : $"nature={nature}&")}{FormKeyTagHelper.Parameter}={key}";

    /// <summary>The article in the address that a save leads to: its editor, or its preview.</summary>
    public static int IdIn(string path) =>
        int.Parse(path[(path.IndexOf(Articles, StringComparison.Ordinal) + Articles.Length)..].Split('/', '?')[0], NumberStyles.None, CultureInfo.InvariantCulture);
}
