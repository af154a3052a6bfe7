using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>What somebody wrote, with what became of it: four queries a page, whatever the number of comments.</summary>
public sealed class OwnCommentsQuery(NewsDbContext db, StatementQuery statements, TimeProvider time)
{
    private const int PageSize = 20;

    public async Task<OwnComments> AllAsync(int memberId, OwnCommentFilter filter, string? before, CancellationToken ct)
    {
        var comments = filter.Apply(db.Comments.By(memberId));
        if (CommentCursor.Parse(before) is { } cursor)
            comments = comments.Before(cursor);
        var rows = await Rows(comments.NewestFirst().Take(PageSize + 1)).ToListAsync(ct);
        var next = rows.Count > PageSize ? new CommentCursor(rows[PageSize - 1].SubmittedUtc, rows[PageSize - 1].Id).ToString() : null;
        return new OwnComments(await WithReasonsAsync([.. rows.Take(PageSize)], ct), filter, next);
    }

    /// <returns><c>null</c> when the member wrote no such comment.</returns>
    public async Task<OwnComment?> OneAsync(int memberId, long commentId, CancellationToken ct)
    {
        var rows = await Rows(db.Comments.By(memberId).Where(c => c.Id == commentId)).ToListAsync(ct);
        return (await WithReasonsAsync(rows, ct)).SingleOrDefault();
    }

    public Task<List<OwnComment>> WaitingAsync(int memberId, int articleId, CancellationToken ct) =>
        Rows(db.Comments.By(memberId).Under(articleId).AwaitingDecision().NewestFirst().Take(PageSize)).ToListAsync(ct);

    private async Task<IReadOnlyList<OwnComment>> WithReasonsAsync(IReadOnlyList<OwnComment> comments, CancellationToken ct)
    {
        var ids = comments.Select(c => c.Id).ToArray();
        var reasons = await statements.RunAsync(ids, ct);
        var appeals = (await db.Appeals.AsNoTracking().Where(a => ids.Contains(a.CommentId)).OrderBy(a => a.Id).ToListAsync(ct))
            .GroupBy(a => a.CommentId).ToDictionary(g => g.Key, g => g.Last());
        var now = time.GetUtcNow().UtcDateTime;
        return [.. comments.Select(c => c with
        {
            Statement = reasons.GetValueOrDefault(c.Id),
            Appeal = appeals.GetValueOrDefault(c.Id),
            IsInTime = reasons.GetValueOrDefault(c.Id)?.ContestableUntilUtc >= now,
        })];
    }

    private static IQueryable<OwnComment> Rows(IQueryable<Comment> comments) => comments.Select(c => new OwnComment(
        c.Id, c.Html, c.Status, c.SubmittedUtc, c.RejectionReason, c.RejectionNote, c.Article.Headline,
        c.Article.Status == ArticleStatus.Published && c.Article.Category != null
            ? ArticlePath.Of(c.Article.Category.Slug, c.Article.Slug, c.ArticleId)
            : null));
}

/// <param name="ArticlePath"><c>null</c> when the article is not online any more.</param>
public sealed record OwnComment(
    long Id, string Html, CommentStatus Status, DateTime SubmittedUtc, RejectionReason? Reason, string? Note, string Headline, string? ArticlePath)
{
    public string? Path => ArticlePath is null ? null : CommentPath.Of(ArticlePath, Id);

    /// <summary>Of a refusal.</summary>
    public StatementOfReasons? Statement { get; init; }

    /// <summary>The last one; it may be about an earlier decision.</summary>
    public Appeal? Appeal { get; init; }

    /// <summary>The time to contest has not run out.</summary>
    public bool IsInTime { get; init; }

    /// <summary>Where a refused comment is corrected to be sent anew.</summary>
    public string? RewritePath => ArticlePath is { } article && Status is CommentStatus.Rejected or CommentStatus.Spam
        ? CommentPath.Rewrite(article, Id)
        : null;

    public bool MayContest => Statement is { } statement && IsInTime && Appeal?.ContestedUtc != statement.DecidedUtc;
}

public sealed record OwnComments(IReadOnlyList<OwnComment> Comments, OwnCommentFilter Filter, string? Next);
