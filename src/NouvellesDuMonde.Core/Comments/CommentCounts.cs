using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>Counts that pages show, kept beside what they count and exact under concurrency.</summary>
/// <remarks>
/// A reply is shown while it is visible; one that its author took back also while something answers it. Replies are counted by
/// <see cref="Comment.IsShown"/> because the index of a thread has it: by status, SQLite would read all published comments.
/// </remarks>
public static class CommentCounts
{
    /// <summary>
    /// Makes everything that changes what is visible under the article wait its turn until the transaction ends. To be taken before
    /// any comment is written: counting after a wait, every transaction sees the ones before it; taking it later could deadlock.
    /// </summary>
    internal static Task LockCommentsAsync(this NewsDbContext db, int articleId, CancellationToken ct) =>
        db.Articles.Where(a => a.Id == articleId).ExecuteUpdateAsync(set => set.SetProperty(a => a.CommentCount, a => a.CommentCount), ct);

    /// <summary>Changes one comment, with everything that hangs on it, in one transaction and in its turn.</summary>
    /// <param name="one">The comment, if whoever asks may change it.</param>
    internal static async Task<Outcome> ChangeCommentAsync(
        this NewsDbContext db, IQueryable<Comment> one, Func<Comment, Task<Outcome>> change, CancellationToken ct)
    {
        var outcome = Outcome.Refused("Ce commentaire n’existe plus.");
        var articleId = await one.Select(c => c.ArticleId).SingleOrDefaultAsync(ct);
        if (articleId == 0)
            return outcome;
        await db.InTransactionAsync(async () =>
        {
            await db.LockCommentsAsync(articleId, ct);
            outcome = await change(await one.SingleAsync(ct));
        }, ct);
        return outcome;
    }

    /// <summary>Counts again, by the database, what readers see under the article and in the comment's thread. After saving.</summary>
    internal static async Task RecountAsync(this NewsDbContext db, Comment comment, CancellationToken ct)
    {
        await db.Articles.Where(a => a.Id == comment.ArticleId).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.CommentCount, a => db.Comments.Visible().Count(c => c.ArticleId == a.Id)), ct);
        if (comment.RootId is not { } rootId)
            return;
        await db.ClearPlacesAsync(rootId, ct);
        var replies = db.Comments.Shown().InThread(rootId);
        var (count, isAnswered) = (await replies.CountAsync(ct), await replies.FromNewsroom().AnyAsync(ct));
        var root = db.Comments.Where(c => c.Id == rootId);
        await root.ExecuteUpdateAsync(set => set.SetProperty(c => c.ReplyCount, count).SetProperty(c => c.IsAnswered, isAnswered), ct);
        await root.RefreshShownAsync(ct);
    }

    /// <summary>A place that goes may have been all that kept the one above it: level by level, until none is left.</summary>
    private static async Task ClearPlacesAsync(this NewsDbContext db, long rootId, CancellationToken ct)
    {
        int cleared;
        do
            cleared = await db.Comments.InThread(rootId).PlacesOfNothing().ExecuteUpdateAsync(set => set.SetProperty(c => c.IsShown, false), ct);
        while (cleared > 0);
    }

    /// <summary>Counts again everything under these articles: after an import or a seed, which write many comments at once.</summary>
    /// <param name="articleIds"><c>null</c>: under all articles.</param>
    public static async Task RecountCommentsAsync(this NewsDbContext db, IReadOnlyCollection<int>? articleIds, CancellationToken ct)
    {
        var (articles, roots) = articleIds is null
            ? (db.Articles, db.Comments.ThreadRoots())
            : (db.Articles.Where(a => articleIds.Contains(a.Id)), db.Comments.ThreadRoots().Where(c => articleIds.Contains(c.ArticleId)));
        await articles.ExecuteUpdateAsync(
            set => set.SetProperty(a => a.CommentCount, a => db.Comments.Visible().Count(c => c.ArticleId == a.Id)), ct);
        await roots.ExecuteUpdateAsync(
            set => set.SetProperty(c => c.ReplyCount, c => db.Comments.Shown().Count(r => r.RootId == c.Id)), ct);
        await roots.ToBeAnswered(db.Comments).ExecuteUpdateAsync(set => set.SetProperty(c => c.IsAnswered, true), ct);
        await roots.RefreshShownAsync(ct);
    }

    // Two updates of the rows that change, with constants: the column is a number, which PostgreSQL does not make of a condition.
    private static async Task RefreshShownAsync(this IQueryable<Comment> roots, CancellationToken ct)
    {
        await roots.ToBeShown().ExecuteUpdateAsync(set => set.SetProperty(c => c.IsShown, true), ct);
        await roots.ToBeHidden().ExecuteUpdateAsync(set => set.SetProperty(c => c.IsShown, false), ct);
    }
}
