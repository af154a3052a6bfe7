using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Articles;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>One page of threads with their replies: two queries, whatever the size of the discussion.</summary>
public sealed class ThreadQuery(NewsDbContext db, ArticleReads reads, IOptionsMonitor<CommentOptions> options)
{
    private const string Older = "avant-";
    private const string Newer = "apres-";

    /// <param name="page">The value of <c>?commentaires=</c>; anything else than a place in the discussion is its beginning.</param>
    public async Task<ThreadPage> RunAsync(int articleId, string? page, CancellationToken ct)
    {
        var (size, perThread) = (options.CurrentValue.ThreadsPerPage, options.CurrentValue.RepliesPerThread);
        var before = Cursor(page, Older);
        var after = Cursor(page, Newer);
        var roots = db.Comments.Under(articleId).ThreadRoots().Shown();
        var rows = after is not null ? await roots.After(after).OldestFirst().Take(size + 1).AsThreadComments().ToListAsync(ct)
            : before is not null ? await roots.Before(before).NewestFirst().Take(size + 1).AsThreadComments().ToListAsync(ct)
            : await reads.NewestThreads(db, articleId, size + 1).ToListAsync(ct);
        var hasMore = rows.Count > size;
        var shown = rows.Take(size).ToList();
        if (after is not null)
            shown.Reverse();
        var threads = ThreadNode.Build(shown, await RepliesAsync(shown, perThread, ct));
        return new ThreadPage(threads,
            (after is null ? before is not null : hasMore) && shown is [var first, ..] ? Newer + CursorOf(first) : null,
            (after is not null || hasMore) && shown is [.., var last] ? Older + CursorOf(last) : null);
    }

    private async Task<IReadOnlyList<ThreadComment>> RepliesAsync(List<ThreadComment> roots, int perThread, CancellationToken ct)
    {
        var ids = roots.Where(r => r.ReplyCount > 0).Select(r => (long?)r.Id).ToArray();
        if (ids.Length == 0)
            return [];
        // A parameter, whatever the number of threads: one statement to translate and to plan.
        var replies = db.Comments.Shown().Where(c => EF.Parameter(ids).Contains(c.RootId));
        // Numbering the rows of each thread costs as much as the longest thread: only where one is too long to be shown whole.
        if (roots.Exists(r => r.ReplyCount > perThread))
        {
            var shown = db.Comments.Shown().Where(c => EF.Parameter(ids).Contains(c.RootId));
            replies = db.Comments.Where(r => EF.Parameter(ids).Contains(r.Id)).SelectMany(
                r => shown.Where(c => c.RootId == r.Id).OrderBy(c => c.SubmittedUtc).ThenBy(c => c.Id).Take(perThread));
        }

        return await replies.AsThreadComments().ToListAsync(ct);
    }

    private static CommentCursor? Cursor(string? page, string direction) =>
        page?.StartsWith(direction, StringComparison.Ordinal) == true ? CommentCursor.Parse(page[direction.Length..]) : null;

    private static CommentCursor CursorOf(ThreadComment comment) => new(comment.SubmittedUtc, comment.Id);
}

/// <param name="NewerPage">Value of <c>?commentaires=</c> for the threads above these; <c>null</c> when there are none.</param>
public sealed record ThreadPage(IReadOnlyList<ThreadNode> Threads, string? NewerPage, string? OlderPage)
{
    public static ThreadPage Empty { get; } = new([], null, null);
}
