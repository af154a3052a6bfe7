using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Notifications;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Notifications;

/// <summary>Who hears of what, on the site and by mail, with a clock that the test moves.</summary>
public sealed class NotificationTests
{
    private const string Ada = "ada@example.org";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task A_reply_is_told_at_once_and_those_that_follow_come_in_one_mail(DatabaseProvider provider)
    {
        // Longer than everything below takes: what comes after the first mail waits for the second, whenever a worker looks.
        await using var site = new SiteFactory(provider).With("Notifications:BatchMinutes", "60");
        var (paper, ada, own) = await WithCommentAsync(site);

        await paper.PublishedAsync("Paul", "Première réponse.", own);
        (await site.Mailbox.ReceiveAsync(Ada, "Paul a répondu à votre commentaire")).Text.ShouldContain("Première réponse.");
        await paper.PublishedAsync("Luc", "Deuxième réponse.", own);
        await OutboxAsync(site);
        (await UnreadAsync(ada)).ShouldBe(2);
        MailsOf(site, "Deuxième réponse.").ShouldBe(0);
        await paper.PublishedAsync("Marc", "Troisième réponse.", own);
        // Heard of before the mail is written: two workers would do both at once.
        await OutboxAsync(site);
        site.Clock.Advance(TimeSpan.FromHours(2));
        await OutboxAsync(site);

        MailsOf(site, "Deuxième réponse.").ShouldBe(1);
        site.Mailbox.All(Ada)[^1].Text.ShouldContain("Troisième réponse.");
        var page = await ada.OpenAsync("/compte/notifications");
        page.All(".unread").Count.ShouldBe(3);
        (await ada.OpenAsync(page.One(".unread a").GetAttribute("href")!)).Text.ShouldContain("Troisième réponse.");
        (await UnreadAsync(ada)).ShouldBe(2);
        await ada.SendAsync(page, "form.notifications-bar");
        (await UnreadAsync(ada)).ShouldBe(0);
    }

    [Fact]
    public async Task A_reply_that_was_taken_off_meanwhile_is_told_nowhere()
    {
        await using var site = new SiteFactory();
        var (paper, ada, own) = await WithCommentAsync(site);
        await paper.PublishedAsync("Paul", "Première réponse.", own);
        await site.Mailbox.ReceiveAsync(Ada, "Première réponse.");
        var reply = await paper.PublishedAsync("Luc", "Une injure en réponse.", own);
        await OutboxAsync(site);

        await paper.DecideAsync(new ModerationOrder(reply, ModerationAction.Rejected, await site.MemberAsync("Maud", "maud@example.org", Roles.Moderator), Core.Comments.RejectionReason.Insult));
        site.Clock.Advance(TimeSpan.FromMinutes(20));
        await OutboxAsync(site);

        MailsOf(site, "Une injure en réponse.").ShouldBe(0);
        (await ada.OpenAsync("/compte/notifications")).Text.ShouldNotContain("Une injure en réponse.");
        (await UnreadAsync(ada)).ShouldBe(1);
    }

    [Theory, DatabaseData]
    public async Task A_followed_discussion_is_told_once_a_day_to_who_wants_it_so_until_a_mail_program_ends_it(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var (paper, ada, own) = await WithCommentAsync(site);
        await ada.SendAsync(await ada.OpenAsync($"{paper.Path}/commentaires/{own}"), "form.follow-thread");
        var saved = await ada.SendAsync(await ada.OpenAsync("/compte/notifications/reglages"), "form.notification-settings", ("choices[Followed]", "Daily"));
        saved.Text.ShouldContain("Vos réglages sont enregistrés.");
        saved.Text.ShouldContain("Le sommet s’ouvre à Séoul");

        await paper.PublishedAsync("Paul", "Un premier avis.");
        await paper.PublishedAsync("Luc", "Un deuxième avis.");
        await OutboxAsync(site);
        MailsOf(site, "Un premier avis.").ShouldBe(0);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await DigestAsync(site);
        await DigestAsync(site);
        await OutboxAsync(site);

        var mail = site.Mailbox.All(Ada).Single(m => m.Text.Contains("Un premier avis.", StringComparison.Ordinal));
        mail.Text.ShouldContain("Un deuxième avis.");
        mail.Text.ShouldContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        var end = new Uri(mail.Text.Split("List-Unsubscribe: <")[1].Split('>')[0]).PathAndQuery;
        var program = site.NewVisitor();
        (await program.OpenAsync(end)).One("form.leave");
        using var oneClick = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        (await program.Http.PostAsync(end, oneClick, Ct)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await paper.PublishedAsync("Marc", "Un troisième avis.");
        site.Clock.Advance(TimeSpan.FromDays(1));
        await OutboxAsync(site);
        await DigestAsync(site);
        await OutboxAsync(site);
        MailsOf(site, "Un troisième avis.").ShouldBe(0);
        (await ada.OpenAsync("/compte/connexion")).Status.ShouldBe(HttpStatusCode.OK);
        (await site.InDatabaseAsync(db => db.Notifications.CountAsync(n => n.Kind == NotificationKind.Followed, Ct))).ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_is_muted_is_not_heard_of_and_folded()
    {
        await using var site = new SiteFactory();
        var (paper, ada, own) = await WithCommentAsync(site);
        var before = await paper.PublishedAsync("Paul", "Un avis.");
        await ada.SendAsync(await ada.OpenAsync($"{paper.Path}/commentaires/{before}"), "form.mute");
        await paper.PublishedAsync("Paul", "Une réponse.", own);
        await OutboxAsync(site);

        (await UnreadAsync(ada)).ShouldBe(0);
        var fragment = await ada.OpenAsync($"/commentaires/suivi?article={paper.ArticleId}");
        fragment.One("[data-follow]").GetAttribute("data-folded")!.Split(' ').ShouldContain($"{before}");
        (await site.NewVisitor().GetAsync($"/commentaires/suivi?article={paper.ArticleId}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await ada.SendAsync(await ada.OpenAsync("/compte/notifications/reglages"), "form[action='/compte/masques']");
        (await ada.OpenAsync($"/commentaires/suivi?article={paper.ArticleId}")).One("[data-follow]").GetAttribute("data-folded").ShouldBe("");
    }

    [Fact]
    public async Task Three_hundred_followers_are_all_told_once_with_a_bounded_number_of_queries()
    {
        await using var site = new SiteFactory();
        var (paper, _, _) = await WithCommentAsync(site);
        await site.InDatabaseAsync(async db =>
        {
            var members = Enumerable.Range(0, 300).Select(i => new Member
            {
                DisplayName = $"Lecteur {i}",
                UserName = $"l{i}@example.org",
                Email = $"l{i}@example.org",
                RegisteredUtc = site.Clock.UtcNow,
            }).ToList();
            db.AddRange(members);
            await db.SaveChangesAsync(Ct);
            db.AddRange(members.Select(m => new ThreadFollow(paper.ArticleId, m.Id, site.Clock.UtcNow)));
            db.AddRange(members.Select(m => new NotificationChoice(m.Id, NotificationKind.Followed, MailDelivery.Never)));
            return await db.SaveChangesAsync(Ct);
        });

        await paper.PublishedAsync("Paul", "Un avis très attendu.");
        await OutboxAsync(site);
        await OutboxAsync(site);

        (await site.InDatabaseAsync(db => db.Notifications.CountAsync(n => n.Kind == NotificationKind.Followed, Ct))).ShouldBe(300);
        (await site.InDatabaseAsync(db => db.CommentAppearances.AnyAsync(Ct))).ShouldBeFalse();
    }

    /// <summary>Ada's browser, and a comment of hers that everybody sees.</summary>
    private static async Task<(Newspaper Paper, Visitor Ada, long Comment)> WithCommentAsync(SiteFactory site)
    {
        var paper = await Newspaper.OpenAsync(site);
        var ada = await site.SignedInAsync("Ada", Ada);
        var id = await paper.ApprovedAsync(ada, "Un avis de lectrice.");
        await site.Mailbox.ReceiveAsync(Ada, "Votre commentaire est publié");
        await ada.SendAsync(await ada.OpenAsync("/compte/notifications"), "form.notifications-bar");
        return (paper, ada, id);
    }

    private static async Task<int> UnreadAsync(Visitor member)
    {
        var me = await (await member.GetAsync("/compte/moi")).Content.ReadAsStringAsync(Ct);
        return System.Text.Json.JsonDocument.Parse(me).RootElement.GetProperty("unread").GetInt32();
    }

    private static int MailsOf(SiteFactory site, string words) => site.Mailbox.All(Ada).Count(m => m.Text.Contains(words, StringComparison.Ordinal));

    /// <summary>Until nothing is due; the site's own worker may be doing the same.</summary>
    private static async Task OutboxAsync(SiteFactory site)
    {
        var dispatcher = site.Services.GetRequiredService<OutboxDispatcher>();
        while (await site.InDatabaseAsync(db => db.Outbox.AnyAsync(m => m.DoneUtc == null && m.DueUtc <= site.Clock.UtcNow && m.Attempts == 0, Ct)))
            await dispatcher.RunBatchAsync(Ct);
    }

    private static async Task DigestAsync(SiteFactory site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SendDailyNotifications>().RunAsync(Ct);
    }
}
