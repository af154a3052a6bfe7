using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Comments;

public sealed class OwnCommentsQuery(NewsDbContext db)
{
    private const int PageSize = 20;

    public async Task<OwnComments> AllAsync(int memberId, string? before, CancellationToken ct)
    {
        var comments = db.Comments.By(memberId);
        if (CommentCursor.Parse(before) is { } cursor)
            comments = comments.Before(cursor);
        var rows = await Rows(comments.NewestFirst().Take(PageSize + 1)).ToListAsync(ct);
        var next = rows.Count > PageSize ? new CommentCursor(rows[PageSize - 1].SubmittedUtc, rows[PageSize - 1].Id).ToString() : null;
        return new OwnComments([.. rows.Take(PageSize)], next);
    }

    public Task<List<OwnComment>> WaitingAsync(int memberId, int articleId, CancellationToken ct) =>
        Rows(db.Comments.By(memberId).Under(articleId).AwaitingDecision().NewestFirst().Take(PageSize)).ToListAsync(ct);

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
    public string? Path => ArticlePath is null ? null : $"{ArticlePath}/commentaires/{Id}";
}

public sealed record OwnComments(IReadOnlyList<OwnComment> Comments, string? Next);
