namespace NouvellesDuMonde.Core.Categories;

/// <summary>First parts of addresses that belong to the site itself: a rubrique under one of them could never be reached.</summary>
public static class ReservedSlugs
{
    private static readonly HashSet<string> Names =
    [
        "compte", "redaction", "sujets", "auteurs", "archives", "recherche", "flux", "media", "pages", "commentaires", "corrections", "erreurs",
        "healthz", "css", "js", "img", "fonts", "sitemap", "robots", "favicon", "les-plus-lus", "lettre", "signalements", "notifications",
    ];

    /// <summary>Also all that begins as the old site's own addresses do (<c>wp-content</c>, <c>wp-json</c>).</summary>
    public static bool Contains(ReadOnlySpan<char> slug) =>
        Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(slug) || slug.StartsWith("wp-", StringComparison.Ordinal);
}
