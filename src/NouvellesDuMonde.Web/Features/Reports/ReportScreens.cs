using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Web.Features.Comments;

namespace NouvellesDuMonde.Web.Features.Reports;

/// <summary>What the pages about reports show.</summary>
public sealed class ReportScreens(NewsDbContext db, FormTokens tokens)
{
    /// <returns><c>null</c> when there is no such comment for everybody to see.</returns>
    public async Task<ReportPage?> FormAsync(string slugAndId, long commentId, ReportForm form, int? memberId, CancellationToken ct)
    {
        if (await CommentedArticle.FindAsync(db.Articles, slugAndId, ct) is not { } article)
            return null;
        var comment = await db.Comments.Visible().Under(article.Id).Where(c => c.Id == commentId).AsThreadComments().SingleOrDefaultAsync(ct);
        if (comment is null)
            return null;
        var email = await db.Users.Where(m => m.Id == memberId).Select(m => m.Email).SingleOrDefaultAsync(ct);
        return new ReportPage(article, comment, form with { Token = form.Token ?? tokens.Issue(article.Id, memberId) }, email);
    }

    public async Task<FollowedReport?> FollowAsync(string reference, CancellationToken ct)
    {
        var report = await db.CommentReports.AsNoTracking().Include(r => r.Case).SingleOrDefaultAsync(r => r.Reference == reference, ct);
        if (report is null)
            return null;
        var comment = await db.Comments.Visible().Where(c => c.Id == report.Case.CommentId)
            .Select(c => new { c.Html, Author = c.Member != null ? c.Member.DisplayName : c.Guest != null ? c.Guest.Name : "", c.Article.Id, Rubrique = c.Article.Category!.Slug, c.Article.Slug })
            .SingleOrDefaultAsync(ct);
        return new FollowedReport(report)
        {
            Html = comment?.Html,
            Author = comment?.Author,
            CommentPath = comment is null ? null : CommentPath.Of(Core.Articles.ArticlePath.Of(comment.Rubrique, comment.Slug, comment.Id), report.Case.CommentId),
        };
    }
}

public sealed record FollowedReport(CommentReport Report)
{
    /// <summary>The comment, while everybody sees it.</summary>
    public string? Html { get; init; }

    public string? Author { get; init; }

    public string? CommentPath { get; init; }
}
