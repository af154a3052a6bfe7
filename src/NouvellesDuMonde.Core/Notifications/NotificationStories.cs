using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Reports;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>Loads what notifications are to be told with: five queries, whatever their number.</summary>
public sealed class NotificationStories(NewsDbContext db, StatementQuery statements, ReportTickets tickets)
{
    /// <returns>In the order of the notifications given.</returns>
    public async Task<IReadOnlyList<NotificationStory>> RunAsync(IQueryable<Notification> notifications, CancellationToken ct)
    {
        var rows = await notifications.Select(n => new
        {
            n.Id,
            n.MemberId,
            n.Kind,
            n.CommentId,
            n.CreatedUtc,
            IsRead = n.ReadUtc != null,
            Author = n.Comment.Member != null ? n.Comment.Member.DisplayName : n.Comment.Guest != null ? n.Comment.Guest.Name : "",
            n.Comment.Text,
            n.Comment.Status,
            n.Comment.Article.Headline,
            ArticlePath = n.Comment.Article.Status == ArticleStatus.Published && n.Comment.Article.Category != null
                ? ArticlePath.Of(n.Comment.Article.Category.Slug, n.Comment.Article.Slug, n.Comment.ArticleId)
                : null,
        }).ToListAsync(ct);
        var reasons = await statements.RunAsync([.. rows.Where(r => r.Kind == NotificationKind.Decision).Select(r => r.CommentId)], ct);
        var appeals = await AppealsAsync([.. rows.Where(r => r.Kind == NotificationKind.Appeal).Select(r => r.CommentId)], ct);
        var reports = await ReportsAsync([.. rows.Where(r => r.Kind == NotificationKind.Report).Select(r => (r.CommentId, r.MemberId))], ct);
        return [.. rows.Select(r => new NotificationStory(r.Id, r.Kind, r.CreatedUtc, r.IsRead)
        {
            CommentId = r.CommentId,
            Author = r.Author,
            Text = r.Text,
            Status = r.Status,
            Headline = r.Headline,
            ArticlePath = r.ArticlePath,
            Statement = reasons.GetValueOrDefault(r.CommentId),
            Appeal = appeals.GetValueOrDefault(r.CommentId),
            Report = reports.GetValueOrDefault((r.CommentId, r.MemberId)) is { } report ? new ReportedStory(report.Reference, report.Case, tickets.PathOf(report.Reference)) : null,
        })];
    }

    private async Task<Dictionary<long, Appeal>> AppealsAsync(IReadOnlyCollection<long> comments, CancellationToken ct)
    {
        if (comments.Count == 0)
            return [];
        var decided = await db.Appeals.AsNoTracking().Where(a => comments.Contains(a.CommentId) && a.DecidedUtc != null).OrderBy(a => a.Id).ToListAsync(ct);
        return decided.GroupBy(a => a.CommentId).ToDictionary(g => g.Key, g => g.Last());
    }

    private async Task<Dictionary<(long, int), CommentReport>> ReportsAsync(IReadOnlyCollection<(long CommentId, int MemberId)> wanted, CancellationToken ct)
    {
        if (wanted.Count == 0)
            return [];
        var (comments, members) = (wanted.Select(w => w.CommentId).Distinct().ToArray(), wanted.Select(w => (int?)w.MemberId).Distinct().ToArray());
        var reports = await db.CommentReports.AsNoTracking().Include(r => r.Case)
            .Where(r => comments.Contains(r.Case.CommentId) && members.Contains(r.MemberId)).OrderBy(r => r.Id).ToListAsync(ct);
        return reports.GroupBy(r => (r.Case.CommentId, r.MemberId ?? 0)).ToDictionary(g => g.Key, g => g.Last());
    }
}
