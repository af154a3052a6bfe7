using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Newsletter;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Newsletter;

public sealed class SendLettersTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task A_crash_between_two_batches_sends_nothing_twice_and_forgets_nobody(DatabaseProvider provider)
    {
        await using var site = new LetterSite(provider);
        var (monde, _) = await site.RubriquesAsync();
        await site.SubscribersAsync(8);
        await site.PublishAsync("Le sommet s’ouvre", monde);
        site.Clock.Advance(TimeSpan.FromHours(22));

        site.BreakNextBatch(after: 1);
        await Should.ThrowAsync<InvalidOperationException>(site.SendAllAsync);
        (await site.InDatabaseAsync(db => db.LetterDeliveries.CountAsync(Ct))).ShouldBe(3);
        await site.SendAllAsync();
        await site.SendAllAsync();

        Enumerable.Range(1, 8).Select(i => site.Mailbox.All(LetterSite.Address(i)).Count).ShouldAllBe(letters => letters == 1);
        var issue = await site.InDatabaseAsync(db => db.LetterIssues.SingleAsync(Ct));
        (issue.Letters, issue.FinishedUtc).ShouldBe((8, site.Clock.UtcNow));
    }

    [Theory, DatabaseData]
    public async Task Two_nodes_that_look_at_once_write_one_letter_each(DatabaseProvider provider)
    {
        await using var site = new LetterSite(provider);
        var (monde, _) = await site.RubriquesAsync();
        await site.SubscribersAsync(2);
        await site.PublishAsync("Le sommet s’ouvre", monde);
        site.Clock.Advance(TimeSpan.FromHours(22));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(site.LookAsync, Ct)));
        await site.SendAllAsync();

        Enumerable.Range(1, 2).Select(i => site.Mailbox.All(LetterSite.Address(i)).Count).ShouldAllBe(letters => letters == 1);
    }

    [Fact]
    public async Task A_letter_tells_of_the_subscribers_rubriques_since_the_last_one()
    {
        await using var site = new LetterSite();
        var (monde, culture) = await site.RubriquesAsync();
        await site.SubscribersAsync(1, monde);
        await site.SubscribersAsync(1);
        await site.PublishAsync("Le sommet s’ouvre", monde);
        await site.PublishAsync("Un film sans un mot", culture);
        site.Clock.Advance(TimeSpan.FromHours(22));
        await site.SendAllAsync();
        await site.PublishAsync("Une exposition", culture);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.SendAllAsync();

        var chosen = site.Mailbox.All(LetterSite.Address(1)).ShouldHaveSingleItem().Text;
        chosen.ShouldContain("Le sommet s’ouvre");
        chosen.ShouldNotContain("Un film");
        var all = site.Mailbox.All(LetterSite.Address(2));
        all.Count.ShouldBe(2);
        all[0].Text.ShouldContain("CULTURE\r\n\r\nUn film sans un mot");
        all[1].Text.ShouldContain("Une exposition");
        all[1].Text.ShouldNotContain("Le sommet");
    }

    [Fact]
    public async Task A_letter_has_text_and_HTML_without_anything_fetched_and_can_be_ended_by_one_click()
    {
        await using var site = new LetterSite();
        var (monde, _) = await site.RubriquesAsync();
        await site.SubscribersAsync(1);
        var article = await site.PublishAsync("Le sommet s’ouvre", monde);
        site.Clock.Advance(TimeSpan.FromHours(22));
        await site.SendAllAsync();

        var mail = site.Mailbox.All(LetterSite.Address(1)).ShouldHaveSingleItem().Text;
        var (head, body) = (mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)], mail[mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)..]);
        head.ShouldContain("List-Id: <lettre.localhost>");
        head.ShouldMatch(@"List-Unsubscribe: <http://localhost:5000/lettre/desabonnement\?jeton=[\w-]+>\r\n");
        head.ShouldContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        head.ShouldContain("multipart/alternative");
        head.ShouldContain("Date: Tue, 16 Jun 2026");
        head.ShouldAllBe(c => c < 128);
        body.ShouldContain($"http://localhost:5000/monde/le-sommet-s-ouvre-{article}\r\n");
        body.ShouldContain("Le chapô &lt;dit&gt; l’essentiel.");
        body.ShouldContain("mardi 16\u00A0juin 2026");
        body.ShouldNotContain("<img");
        body.ShouldNotContain("<link");
        body.ShouldNotContain("url(");
        mail.Split("\r\n").ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 998);
    }

    [Fact]
    public async Task Without_news_nothing_leaves_and_what_was_withdrawn_or_left_since_is_in_no_letter()
    {
        await using var site = new LetterSite();
        var (monde, _) = await site.RubriquesAsync();
        await site.SubscribersAsync(2);
        site.Clock.Advance(TimeSpan.FromHours(22));
        await site.SendAllAsync();
        var doomed = await site.PublishAsync("Un article de trop", monde);
        await site.PublishAsync("Le sommet s’ouvre", monde);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.LookAsync();
        await site.InDatabaseAsync(async db =>
        {
            (await db.Articles.SingleAsync(a => a.Id == doomed, Ct)).Withdraw(site.Clock.UtcNow);
            await db.Subscribers.Where(s => s.Email == LetterSite.Address(2)).ExecuteDeleteAsync(Ct);
            return await db.SaveChangesAsync(Ct);
        });
        await site.SendAllAsync();

        site.Mailbox.All(LetterSite.Address(1)).ShouldHaveSingleItem().Text.ShouldNotContain("de trop");
        site.Mailbox.All(LetterSite.Address(2)).ShouldBeEmpty();
        (await site.InDatabaseAsync(db => db.Outbox.Select(m => m.Payload).ToListAsync(Ct))).ShouldAllBe(p => !p.Contains('@'));
    }

    [Fact]
    public async Task Whoever_confirmed_after_the_hour_gets_the_next_one_and_a_late_start_skips_the_day()
    {
        await using var site = new LetterSite();
        var (monde, _) = await site.RubriquesAsync();
        await site.PublishAsync("Le sommet s’ouvre", monde);
        site.Clock.Advance(TimeSpan.FromHours(22));
        await site.SubscribersAsync(1);
        await site.SendAllAsync();
        site.Mailbox.All(LetterSite.Address(1)).ShouldBeEmpty();

        await site.PublishAsync("La suite", monde);
        site.Clock.Advance(TimeSpan.FromHours(32));
        await site.SendAllAsync();
        site.Mailbox.All(LetterSite.Address(1)).ShouldBeEmpty("seven hours late");
        site.Clock.Advance(TimeSpan.FromHours(16));
        await site.SendAllAsync();
        site.Mailbox.All(LetterSite.Address(1)).ShouldHaveSingleItem().Text.ShouldContain("La suite");
    }

    [Fact]
    public async Task Addresses_that_never_confirmed_are_erased_after_a_week_and_traces_of_letters_after_a_month()
    {
        await using var site = new LetterSite();
        var (monde, _) = await site.RubriquesAsync();
        await site.SubscribersAsync(1);
        await site.PublishAsync("Le sommet s’ouvre", monde);
        site.Clock.Advance(TimeSpan.FromHours(22));
        await site.SendAllAsync();
        await site.InDatabaseAsync(db =>
        {
            db.Subscribers.Add(new Subscriber("jamais@example.org", [], site.Clock.UtcNow));
            return db.SaveChangesAsync(Ct);
        });

        site.Clock.Advance(TimeSpan.FromDays(6));
        (await PurgeAsync(site)).Subscribers.ShouldBe(0);
        site.Clock.Advance(TimeSpan.FromDays(2));
        (await PurgeAsync(site)).Subscribers.ShouldBe(1);
        site.Clock.Advance(TimeSpan.FromDays(30));
        (await PurgeAsync(site)).Letters.ShouldBe(1);
        (await site.InDatabaseAsync(db => db.Subscribers.CountAsync(Ct))).ShouldBe(1);
    }

    private static async Task<PurgeReport> PurgeAsync(LetterSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PurgeExpired>().RunAsync(Ct);
    }
}
