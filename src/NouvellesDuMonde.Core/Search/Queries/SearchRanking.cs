namespace NouvellesDuMonde.Core.Search.Queries;

/// <summary>
/// Orders what an index found: <c>relevance × headline × freshness</c>. Relevance is the database's own figure (BM25 in SQLite and in the
/// table of terms, cover density in PostgreSQL) over fields that weigh 10 (headline), 5 (names), 4 (standfirst) and 1 (text).
/// </summary>
internal static class SearchRanking
{
    /// <summary>All words in the headline.</summary>
    private const double HeadlineFactor = 2;

    /// <summary>The headline is what was typed, word for word: before everything else.</summary>
    private const double TitleFactor = 1000;

    /// <summary>After so many days half of what freshness adds is gone.</summary>
    private const double HalfLifeDays = 60;

    /// <summary>What an article keeps of its relevance however old it is; the rest fades.</summary>
    private const double Lasting = 0.5;

    public static double Score(SearchHit hit, bool isInHeadline, bool isTitle, int nowMinute) =>
        hit.Relevance * (isTitle ? TitleFactor : 1) * (isInHeadline ? HeadlineFactor : 1) * Freshness(nowMinute - hit.PublishedMinute);

    /// <summary>From 1 for what is new down to <see cref="Lasting"/>.</summary>
    internal static double Freshness(int ageMinutes) =>
        Lasting + ((1 - Lasting) * Math.Pow(2, -Math.Max(0, ageMinutes) / (HalfLifeDays * 24 * 60)));
}
