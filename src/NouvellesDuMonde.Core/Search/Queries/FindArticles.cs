using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Index;

namespace NouvellesDuMonde.Core.Search.Queries;

/// <summary>
/// One page of what a search finds, in three queries at most. Looks at the newest <see cref="Pool"/> articles that match and at those whose
/// headline does: bounded work for the commonest word, and the order of dates reaches the rest.
/// </summary>
public sealed class FindArticles(NewsDbContext db, ISearchEngine engine, TimeProvider time)
{
    public const int PageSize = 20;

    /// <summary>Results beyond are not counted: « plus de 1 000 ».</summary>
    public const int MostCounted = 1000;

    private const int Pool = 2000;
    private const int HeadlinePool = 500;

    public async Task<FoundArticles> RunAsync(SearchQuery query, SearchFilter filter, SearchSort sort, SearchCursor? after, CancellationToken ct)
    {
        var request = new SearchRequest(query, Pool) { Filter = filter };
        var found = await RunAsync(request, sort, after, ct);
        // Told to the reader: some of the words is better than nothing.
        return found.ArticleIds.Count > 0 || query.Wanted.Count < 2 ? found
            : await RunAsync(request with { MatchesAny = true }, sort, after, ct) with { IsPartial = true };
    }

    /// <summary>Whether anything has all the words.</summary>
    public async Task<bool> AnyAsync(SearchQuery query, SearchFilter filter, CancellationToken ct) =>
        !query.IsEmpty && (await engine.FindAsync(new SearchRequest(query, 1) { Filter = filter }, ct)).Count > 0;

    private Task<FoundArticles> RunAsync(SearchRequest request, SearchSort sort, SearchCursor? after, CancellationToken ct) =>
        sort == SearchSort.Date ? NewestAsync(request, after, ct) : BestAsync(request, after, ct);

    private async Task<FoundArticles> NewestAsync(SearchRequest request, SearchCursor? after, CancellationToken ct)
    {
        var hits = await engine.FindAsync(
            after is null ? request with { Take = MostCounted + 1 } : request with { Take = PageSize + 1, Before = after.Key }, ct);
        return Page([.. hits.Select(h => (0d, SearchOrder.KeyOf(h.PublishedMinute, h.ArticleId)))], isFirst: after is null, nowMinute: 0);
    }

    private async Task<FoundArticles> BestAsync(SearchRequest request, SearchCursor? after, CancellationToken ct)
    {
        var now = after?.NowMinute ?? SearchOrder.MinuteOf(time.GetUtcNow().UtcDateTime);
        var hits = await engine.FindAsync(request, ct);
        if (hits.Count == 0)
            return FoundArticles.None;
        var inHeadline = await engine.FindAsync(request with { HeadlineOnly = true, Take = HeadlinePool }, ct);
        var titled = await TitledAsync(request, inHeadline, ct);
        var headlines = inHeadline.Select(h => h.ArticleId).ToHashSet();
        var scored = hits.UnionBy(inHeadline, h => h.ArticleId)
            .Select(h => (Score: SearchRanking.Score(h, headlines.Contains(h.ArticleId), titled.Contains(h.ArticleId), now), Key: SearchOrder.KeyOf(h.PublishedMinute, h.ArticleId)))
            .OrderByDescending(h => h.Score).ThenByDescending(h => h.Key).ToList();
        return Page(after is null ? scored : scored.SkipWhile(h => h.Score > after.Score || (h.Score == after.Score && h.Key >= after.Key)).ToList(), after is null, now);
    }

    /// <summary>Articles whose headline is what was typed.</summary>
    private async Task<HashSet<int>> TitledAsync(SearchRequest request, IReadOnlyList<SearchHit> inHeadline, CancellationToken ct)
    {
        if (inHeadline.Count == 0 || request.MatchesAny)
            return [];
        var key = request.Query.HeadlineKey;
        return await db.SearchDocuments.Where(d => d.HeadlineKey == key).OrderBy(d => d.ArticleId).Take(PageSize).Select(d => d.ArticleId).ToHashSetAsync(ct);
    }

    private static FoundArticles Page(List<(double Score, long Key)> hits, bool isFirst, int nowMinute)
    {
        var shown = hits.Take(PageSize).ToList();
        return new FoundArticles([.. shown.Select(h => (int)(h.Key & int.MaxValue))])
        {
            Total = isFirst ? hits.Count : null,
            Next = hits.Count > PageSize ? new SearchCursor(shown[^1].Score, shown[^1].Key, nowMinute) : null,
        };
    }
}

public enum SearchSort
{
    Relevance,
    Date,
}

/// <param name="ArticleIds">In the order to show.</param>
public sealed record FoundArticles(IReadOnlyList<int> ArticleIds)
{
    public static FoundArticles None { get; } = new([]) { Total = 0 };

    /// <summary>On the first page only; more than <see cref="FindArticles.MostCounted"/> stands for any larger number.</summary>
    public int? Total { get; init; }

    /// <summary><c>null</c> on the last page.</summary>
    public SearchCursor? Next { get; init; }

    /// <summary>No article has all the words; these have some.</summary>
    public bool IsPartial { get; init; }
}
