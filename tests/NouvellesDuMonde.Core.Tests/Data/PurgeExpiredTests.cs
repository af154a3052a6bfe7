using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Notifications;
using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Core.Tests.Outbox;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Data;

public sealed class PurgeExpiredTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_done_goes_after_thirty_days_and_what_waits_stays()
    {
        await using var site = new OutboxSite();
        await site.WriteAsync(2);
        await site.Dispatcher.RunBatchAsync(Ct);
        await site.InDatabaseAsync(db =>
        {
            db.Evict(site.Clock.UtcNow, PageTags.FrontPage);
            return db.SaveChangesAsync(Ct);
        });
        site.Clock.Advance(TimeSpan.FromDays(29));
        await site.WriteAsync(1);

        (await PurgeAsync(site)).ShouldBe(new PurgeReport(0, 0, 0, 1, 0, 0));
        site.Clock.Advance(TimeSpan.FromDays(2));
        (await PurgeAsync(site)).ShouldBe(new PurgeReport(2, 0, 0, 0, 0, 0));
        (await site.InDatabaseAsync(db => db.Outbox.CountAsync(Ct))).ShouldBe(1);
    }

    [Fact]
    public async Task Spam_goes_after_the_six_months_in_which_it_can_be_contested_and_a_refused_comment_after_a_year_unless_somebody_answered_it()
    {
        await using var site = new NewsSite();
        await site.InitializeAsync();
        var article = await site.PublishAsync("Un pont");
        await site.InDatabaseAsync(async db =>
        {
            var answered = Imported(article.Id, CommentStatus.Rejected, site.Clock.UtcNow, null);
            db.Comments.AddRange(
                Imported(article.Id, CommentStatus.Spam, site.Clock.UtcNow, null),
                Imported(article.Id, CommentStatus.Published, site.Clock.UtcNow, null),
                Imported(article.Id, CommentStatus.Rejected, site.Clock.UtcNow, null),
                answered);
            await db.SaveChangesAsync(Ct);
            db.Comments.Add(Imported(article.Id, CommentStatus.Published, site.Clock.UtcNow, answered));
            return await db.SaveChangesAsync(Ct);
        });

        site.Clock.Advance(TimeSpan.FromDays(183));
        (await PurgeAsync(site)).Spam.ShouldBe(0);
        site.Clock.Advance(TimeSpan.FromDays(2));
        var soon = await PurgeAsync(site);
        (soon.Spam, soon.Rejected).ShouldBe((1, 0));
        site.Clock.Advance(TimeSpan.FromDays(181));
        var late = await PurgeAsync(site);
        (late.Spam, late.Rejected).ShouldBe((0, 1));
        (await site.InDatabaseAsync(db => db.Comments.CountAsync(Ct))).ShouldBe(3);
    }

    [Fact]
    public async Task Who_decided_what_is_forgotten_after_three_years_and_the_comment_stays()
    {
        await using var site = new NewsSite();
        await site.InitializeAsync();
        var article = await site.PublishAsync("Un pont");
        await site.InDatabaseAsync(db =>
        {
            var comment = Imported(article.Id, CommentStatus.Published, site.Clock.UtcNow, null);
            db.ModerationLog.Add(ModerationLogEntry.Of(comment, ModerationAction.Judged, CommentStatus.Pending, null, site.Clock.UtcNow));
            return db.SaveChangesAsync(Ct);
        });

        site.Clock.Advance(TimeSpan.FromDays(3 * 365));
        (await PurgeAsync(site)).LogEntries.ShouldBe(0);
        site.Clock.Advance(TimeSpan.FromDays(1));
        (await PurgeAsync(site)).LogEntries.ShouldBe(1);
        (await site.InDatabaseAsync(db => db.Comments.CountAsync(Ct))).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_reported_contested_or_told_goes_after_its_time_and_what_waits_for_an_answer_stays()
    {
        await using var site = new NewsSite();
        await site.InitializeAsync();
        var article = await site.PublishAsync("Un pont");
        var member = await site.MemberAsync("Ada", "ada@example.org");
        await site.InDatabaseAsync(async db =>
        {
            var now = site.Clock.UtcNow;
            Comment[] comments = [.. Enumerable.Range(0, 2).Select(_ => Imported(article.Id, CommentStatus.Rejected, now, null))];
            db.AddRange(comments);
            await db.SaveChangesAsync(Ct);
            foreach (var (comment, isDecided) in new[] { (comments[0], true), (comments[1], false) })
                RecordDispute(db, comment, member, isDecided, now);
            return await db.SaveChangesAsync(Ct);
        });

        site.Clock.Advance(TimeSpan.FromDays(181));
        var soon = await PurgeAsync(site);
        (soon.ReportCases, soon.Appeals, soon.Notifications, soon.Rejected).ShouldBe((0, 0, 2, 0));
        site.Clock.Advance(TimeSpan.FromDays(185));
        var late = await PurgeAsync(site);
        (late.ReportCases, late.Appeals, late.Notifications, late.Rejected).ShouldBe((1, 1, 0, 1));
        var left = await site.InDatabaseAsync(async db => (await db.CommentReports.Select(r => r.Name).SingleAsync(Ct), await db.Appeals.Select(a => a.DecidedUtc).SingleAsync(Ct)));
        left.ShouldBe(("Anne Roux, qui attend", null));
    }

    [Fact]
    public async Task The_site_does_it_by_itself_once_a_night()
    {
        await using var site = new NewsSite();
        await site.InitializeAsync();
        var article = await site.PublishAsync("Un pont");
        await SpamAsync(site, article.Id);
        var work = new PurgeEveryNight(site.Services.GetRequiredService<IServiceScopeFactory>(), Options.Create(new PurgeOptions()),
            Options.Create(new SiteOptions()), site.Clock, NullLogger<PurgeEveryNight>.Instance);

        var night = (await work.RunAsync(Ct))!.Value;
        night.ShouldBe(new DateTime(2026, 6, 16, 2, 10, 0, DateTimeKind.Utc));
        site.Clock.Advance(TimeSpan.FromDays(185));
        await SpamAsync(site, article.Id);
        (await work.RunAsync(Ct))!.Value.ShouldBe(new DateTime(2026, 12, 18, 3, 10, 0, DateTimeKind.Utc));

        (await site.InDatabaseAsync(db => db.Comments.CountAsync(Ct))).ShouldBe(1);
    }

    private static Task<int> SpamAsync(NewsSite site, int articleId) => site.InDatabaseAsync(db =>
    {
        db.Comments.Add(Imported(articleId, CommentStatus.Spam, site.Clock.UtcNow, null));
        return db.SaveChangesAsync(Ct);
    });

    /// <summary>A report, an appeal and a notification about one comment.</summary>
    private static void RecordDispute(NewsDbContext db, Comment comment, int memberId, bool isDecided, DateTime now)
    {
        var reported = new ReportCase(comment.Id, now);
        var appeal = new Appeal(comment, "Lisez mieux.", null, now);
        if (isDecided)
        {
            reported.Close(new CaseDecision(CaseOutcome.Removed, memberId), now);
            appeal.Decide(isAccepted: false, "C’est lu.", memberId, now);
        }

        var sender = new ReportInput(comment.Id, ReportReason.Insult) { Name = isDecided ? "Bob Blanc" : "Anne Roux, qui attend", Email = "anne@example.org" };
        db.AddRange(new CommentReport(reported, sender, "place", 1, now), appeal, new Notification(memberId, new Happening(NotificationKind.Decision, comment), MailDelivery.Never, now));
    }

    private static Comment Imported(int articleId, CommentStatus status, DateTime atUtc, Comment? parent) =>
        Comment.Import(new ImportedComment(articleId, new GuestAuthor { Name = "Lectrice" }, "Bonjour", "<p>Bonjour</p>", "")
        {
            Parent = parent,
            Status = status,
            SubmittedUtc = atUtc,
            ImportKey = Guid.NewGuid().ToString("N"),
        });

    private static async Task<PurgeReport> PurgeAsync(SiteFactory site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PurgeExpired>().RunAsync(Ct);
    }
}
