using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Notifications;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Notifications;

/// <summary>A moderator who decides while the mail about the last decision goes out.</summary>
public sealed class MailInFlightTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task The_decision_holds_and_is_news_again(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var maud = await site.MemberAsync("Maud", "maud@example.org", Roles.Moderator);
        var id = await paper.SentAsync("Ada", "Un premier avis sur ce sommet.");
        await paper.DecideAsync(new ModerationOrder(id, ModerationAction.Approved, maud));
        // The first mail has gone; the next of this kind waits a quarter of an hour.
        while (!await site.InDatabaseAsync(d => d.Notifications.AnyAsync(n => n.MailedUtc != null, Ct)))
            await site.Services.GetRequiredService<OutboxDispatcher>().RunBatchAsync(Ct);
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        var decision = Task.CompletedTask;
        await site.InDatabaseAsync(async db =>
        {
            await db.InTransactionAsync(async () =>
            {
                await db.Notifications.ExecuteUpdateAsync(set => set.SetProperty(n => n.MailedUtc, site.Clock.UtcNow), Ct);
                decision = Task.Run(() => paper.DecideAsync(new ModerationOrder(id, ModerationAction.Rejected, maud, RejectionReason.OffTopic)), Ct);
                await Task.Delay(TimeSpan.FromMilliseconds(300), Ct);
            }, Ct);
            return 0;
        });
        await decision;

        var told = await site.InDatabaseAsync(d => d.Notifications.SingleAsync(n => n.Kind == NotificationKind.Decision, Ct));
        told.MailedUtc.ShouldBeNull();
    }
}
