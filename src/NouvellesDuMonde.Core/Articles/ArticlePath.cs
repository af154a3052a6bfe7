using System.Globalization;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>The one place that knows what the address of an article looks like.</summary>
public static class ArticlePath
{
    /// <summary><c>/{rubrique}/{slug}-{id}</c>, or <c>/pages/{slug}</c> for a page. The id resolves; the rest may change (301).</summary>
    public static string Of(ArticleKind kind, string? rubriqueSlug, string slug, int id) => kind switch
    {
        ArticleKind.Article => string.Create(CultureInfo.InvariantCulture, $"/{rubriqueSlug}/{slug}-{id}"),
        ArticleKind.Page => $"/pages/{slug}",
    };

    public static string Of(string rubriqueSlug, string slug, int id) => Of(ArticleKind.Article, rubriqueSlug, slug, id);

    /// <summary>The id at the end of <c>{slug}-{id}</c>, or <c>null</c>.</summary>
    public static int? IdIn(ReadOnlySpan<char> slugAndId)
    {
        var dash = slugAndId.LastIndexOf('-');
        return int.TryParse(slugAndId[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }
}
