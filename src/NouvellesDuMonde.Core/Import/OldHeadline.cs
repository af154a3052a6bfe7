using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Import.WordPress;
using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Core.Import;

/// <summary>A headline without what does not belong to it: markup, and the name of the site at its end.</summary>
internal static class OldHeadline
{
    private const string Separators = "-–—|:•·»";

    public static string Clean(string title, params string[] siteNames)
    {
        var headline = WordPressText.Plain(title).Trim();
        foreach (var name in siteNames.Where(name => name.Length > 0))
            headline = WithoutSuffix(headline, name.Trim());

        if (headline.Length == 0)
            return "(sans titre)";
        return StorableText.Shorten(headline, ArticleContent.MaxHeadlineLength);
    }

    private static string WithoutSuffix(string headline, string name)
    {
        var start = headline.Length - name.Length;
        if (start <= 0 || SearchText.Fold(headline[start..]) != SearchText.Fold(name))
            return headline;

        var before = headline[..start].TrimEnd();
        var isSeparated = before.Length > 1 && before.Length < start && Separators.Contains(before[^1], StringComparison.Ordinal);
        var words = isSeparated ? before[..^1].TrimEnd() : "";
        return words.Length > 0 ? words : headline;
    }
}
