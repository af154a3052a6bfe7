using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Audience;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.MostRead;

/// <summary>
/// The rankings, in memory for as long as each may be old: however many pages show them, they are counted once. Forgotten when the
/// front page is evicted, so that a withdrawn article or an old headline is nowhere in them.
/// </summary>
public sealed class MostReadCache(IOptions<AudienceOptions> options, TimeProvider time) : IDisposable
{
    public const int Longest = 20;

    /// <summary>Some of the most viewed may have been withdrawn since.</summary>
    private const int Candidates = 2 * Longest;

    private readonly SemaphoreSlim loading = new(1);
    private readonly Dictionary<ViewPeriod, Ranking> rankings = [];
    private readonly Lock gate = new();
    private int version;

    /// <returns>The longest list that there is, at most <see cref="Longest"/>; empty when too little was read to speak of a ranking.</returns>
    public async ValueTask<IReadOnlyList<ArticleCard>> GetAsync(NewsDbContext db, ViewPeriod period, CancellationToken ct)
    {
        if (Find(period) is { IsFresh: true } fresh)
            return fresh.Articles;
        await loading.WaitAsync(ct);
        try
        {
            if (Find(period) is { IsFresh: true } justLoaded)
                return justLoaded.Articles;
            var before = Volatile.Read(ref version);
            var articles = await LoadAsync(db, period, ct);
            Keep(period, articles, before);
            return articles;
        }
        finally
        {
            loading.Release();
        }
    }

    public void Forget()
    {
        lock (gate)
        {
            version++;
            rankings.Clear();
        }
    }

    public void Dispose() => loading.Dispose();

    private (IReadOnlyList<ArticleCard> Articles, bool IsFresh)? Find(ViewPeriod period)
    {
        lock (gate)
        {
            return rankings.TryGetValue(period, out var ranking)
                ? (ranking.Articles, time.GetUtcNow() - ranking.LoadedAt < period.Freshness())
                : null;
        }
    }

    private void Keep(ViewPeriod period, IReadOnlyList<ArticleCard> articles, int before)
    {
        lock (gate)
        {
            // What was read before a change must not outlive it.
            if (before == version)
                rankings[period] = new Ranking(articles, time.GetUtcNow());
        }
    }

    private async Task<IReadOnlyList<ArticleCard>> LoadAsync(NewsDbContext db, ViewPeriod period, CancellationToken ct)
    {
        var from = time.GetUtcNow().UtcDateTime - period.Length();
        var ids = await db.ArticleViews.ScoredSince(from).Ranked(options.Value.MinimumViews).Take(Candidates).Select(s => s.ArticleId).ToListAsync(ct);
        var cards = ids.Count == 0 ? [] : await db.Articles.PublishedAmong(ids).AsCards().ToDictionaryAsync(a => a.Id, ct);
        var ranked = ids.Where(cards.ContainsKey).Select(id => cards[id]).Take(Longest).ToList();
        return ranked.Count < options.Value.MinimumArticles ? [] : ranked;
    }

    private sealed record Ranking(IReadOnlyList<ArticleCard> Articles, DateTimeOffset LoadedAt);
}
