namespace NouvellesDuMonde.Core.Audience;

public static class ViewQueries
{
    /// <summary>
    /// Views of each article from that moment on. The hour in which it lies counts by the part of it that lies behind, so that
    /// « the last hour » is an hour at any minute.
    /// </summary>
    public static IQueryable<ArticleScore> ScoredSince(this IQueryable<ArticleViewCount> views, DateTime fromUtc)
    {
        var hour = ArticleViewCount.HourOf(fromUtc);
        var part = 1 - (fromUtc - hour).TotalHours;
        return views.Where(v => v.HourUtc >= hour).GroupBy(v => v.ArticleId).Select(article => new ArticleScore
        {
            ArticleId = article.Key,
            Views = article.Sum(v => v.HourUtc == hour ? v.Count * part : v.Count),
        });
    }

    /// <summary>The most viewed first, of two alike the newer one.</summary>
    public static IQueryable<ArticleScore> Ranked(this IQueryable<ArticleScore> scores, int minimum) =>
        scores.Where(s => s.Views >= minimum).OrderByDescending(s => s.Views).ThenByDescending(s => s.ArticleId);
}

public sealed record ArticleScore
{
    public required int ArticleId { get; init; }

    public required double Views { get; init; }
}
