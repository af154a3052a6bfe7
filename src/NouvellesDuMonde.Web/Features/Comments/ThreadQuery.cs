using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Articles;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>One page of threads with their replies: two queries, whatever the size of the discussion, each bounded by what the page shows.</summary>
public sealed class ThreadQuery(NewsDbContext db, ArticleReads reads, IOptionsMonitor<CommentOptions> options)
{
    private const int MostPicks = 3;

    public async Task<ThreadPage> RunAsync(int articleId, ThreadAddress address, CancellationToken ct)
    {
        var (size, perThread) = (options.CurrentValue.ThreadsPerPage, options.CurrentValue.RepliesPerThread);
        var (rows, picks) = address is { Order: ThreadOrder.Newest, Place: null }
            ? await FirstPageAsync(articleId, size + 1, ct)
            : (await RootsAsync(articleId, address, size + 1, ct), []);
        var hasMore = rows.Count > size;
        var shown = rows.Take(size).ToList();
        if (address.IsBack)
            shown.Reverse();
        return new ThreadPage(address.Order, ThreadNode.Build(shown, await RepliesAsync(shown, perThread, ct)))
        {
            Picks = picks,
            Previous = (address.IsBack ? hasMore : address.Place is not null) && shown is [var first, ..] ? address.PreviousOf(first) : null,
            Next = (address.IsBack || hasMore) && shown is [.., var last] ? address.NextOf(last) : null,
        };
    }

    private async Task<(List<ThreadComment> Roots, IReadOnlyList<ThreadComment> Picks)> FirstPageAsync(int articleId, int count, CancellationToken ct)
    {
        var rows = await reads.NewestThreads(db, articleId, count, MostPicks).ToListAsync(ct);
        // A pick that opened a thread is in its place only if the page reaches that far: one beyond it comes after all others here.
        var roots = rows.Where(r => r.RootId is null).DistinctBy(r => r.Id)
            .OrderByDescending(r => r.SubmittedUtc).ThenByDescending(r => r.Id).Take(count).ToList();
        return (roots, [.. rows.Where(r => r is { PickedUtc: not null, IsVisible: true }).DistinctBy(r => r.Id).OrderByDescending(r => r.PickedUtc).Take(MostPicks)]);
    }

    private Task<List<ThreadComment>> RootsAsync(int articleId, ThreadAddress address, int count, CancellationToken ct)
    {
        var roots = db.Comments.Under(articleId).ThreadRoots().Shown().Within(address.Order);
        if (address.Place is { } place)
            roots = address.IsAbove ? roots.Above(address.Order, place) : roots.Below(address.Order, place);
        return roots.InOrder(address.Order, address.IsAscending).Take(count).AsThreadComments().ToListAsync(ct);
    }

    private async Task<IReadOnlyList<ThreadComment>> RepliesAsync(List<ThreadComment> roots, int perThread, CancellationToken ct)
    {
        var whole = roots.Where(r => r.ReplyCount > 0 && r.ReplyCount <= perThread).Select(r => (long?)r.Id).ToArray();
        // The first replies of each long thread, read from its index and no further: numbering the rows of all threads in one go would
        // cost as much as the longest of them.
        var parts = roots.Where(r => r.ReplyCount > perThread).Select(r => db.Comments.Shown().InThread(r.Id).OldestFirst().Take(perThread)).ToList();
        if (whole.Length > 0)
        {
            // A parameter, whatever the number of threads: one statement to translate and to plan.
            parts.Add(db.Comments.Shown().Where(c => EF.Parameter(whole).Contains(c.RootId)));
        }

        return parts.Count == 0 ? [] : await parts.Aggregate(Queryable.Concat).AsThreadComments().ToListAsync(ct);
    }
}

/// <param name="Order">In which the threads stand.</param>
public sealed record ThreadPage(ThreadOrder Order, IReadOnlyList<ThreadNode> Threads)
{
    public static ThreadPage Empty { get; } = new(ThreadOrder.Newest, []);

    /// <summary>« Choix de la rédaction », on the first page of the discussion only.</summary>
    public IReadOnlyList<ThreadComment> Picks { get; init; } = [];

    /// <summary>The query of the page before this one; <c>null</c> when there is none.</summary>
    public string? Previous { get; init; }

    public string? Next { get; init; }
}
