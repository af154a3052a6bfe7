namespace NouvellesDuMonde.Core.Audience;

/// <summary>
/// How often an article was opened in one hour. A number and nothing else: who opened it was never known
/// (docs/decisions/0014-counting-reads-without-readers.md).
/// </summary>
public sealed class ArticleViewCount
{
    private ArticleViewCount()
    {
    }

    public ArticleViewCount(int articleId, DateTime hourUtc, int count) => (ArticleId, HourUtc, Count) = (articleId, hourUtc, count);

    /// <summary>No foreign key: what was read from a cached page must be countable whatever has become of the article.</summary>
    public int ArticleId { get; private set; }

    /// <summary>The beginning of the hour.</summary>
    public DateTime HourUtc { get; private set; }

    public int Count { get; private set; }

    public static DateTime HourOf(DateTime utc) => utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerHour));
}
