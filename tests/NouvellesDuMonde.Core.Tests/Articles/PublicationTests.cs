using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Articles;

public sealed class PublicationTests
{
    [Fact]
    public async Task A_published_article_stands_in_its_lists_and_its_pages_are_made_anew()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(desk.Input() with { TagNames = "Corée" });

        (await desk.PublishAsync(id)).IsDone.ShouldBeTrue();

        var article = await desk.FindAsync(id);
        article.PublishedUtc.ShouldBe(desk.Clock.UtcNow);
        article.Listings.ShouldAllBe(l => l.PublishedUtc == desk.Clock.UtcNow);
        (await desk.EvictedAsync()).ShouldContain(PageTags.Tag(article.Tags[0].TagId));
        (await desk.PublishAsync(id)).Refusal.ShouldBe("Cet article est déjà publié.");
    }

    [Fact]
    public async Task An_article_without_text_is_not_published()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(desk.Input(body: ""));

        (await desk.PublishAsync(id)).Refusal.ShouldBe("Un article sans texte ne peut pas être publié.");
    }

    [Fact]
    public async Task A_Lire_aussi_shows_while_its_article_is_public_only()
    {
        await using var desk = await TestDesk.OpenAsync();
        var other = await desk.ArticleAsync(desk.Input("L’autre article"));
        var id = await desk.ArticleAsync(desk.Input(body: $"<p>Texte.</p><aside data-lire-aussi=\"{other}\"></aside>"), publish: true);
        (await desk.FindAsync(id)).BodyHtml.ShouldNotContain("L’autre article");

        await desk.PublishAsync(other);
        (await desk.FindAsync(id)).BodyHtml.ShouldContain($"<a href=\"/asie/l-autre-article-{other}\">L’autre article</a>");
        (await desk.EvictedAsync()).ShouldContain(PageTags.Article(id));

        await desk.RunAsync((WithdrawArticle withdraw, CancellationToken ct) => withdraw.RunAsync(other, null, ct));
        (await desk.FindAsync(id)).BodyHtml.ShouldNotContain("L’autre article");
    }

    [Fact]
    public async Task A_withdrawn_article_leaves_its_lists_and_comes_back_with_its_first_date()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(publish: true);
        var first = desk.Clock.UtcNow;

        await desk.RunAsync((WithdrawArticle withdraw, CancellationToken ct) => withdraw.RunAsync(id, null, ct));
        (await desk.FindAsync(id)).Listings.ShouldAllBe(l => l.PublishedUtc == null);
        desk.Clock.Advance(TimeSpan.FromDays(2));
        await desk.PublishAsync(id);

        (await desk.FindAsync(id)).FirstPublishedUtc.ShouldBe(first);
    }

    [Fact]
    public async Task Only_what_is_due_is_published_and_the_next_hour_is_told()
    {
        await using var desk = await TestDesk.OpenAsync();
        var (soon, later) = (await desk.ArticleAsync(), await desk.ArticleAsync());
        await ScheduleAsync(desk, soon, hours: 1);
        await ScheduleAsync(desk, later, hours: 5);

        (await PublishDueAsync(desk)).ShouldBe(desk.Clock.UtcNow.AddHours(1));
        desk.Clock.Advance(TimeSpan.FromHours(1));
        var next = await PublishDueAsync(desk);

        next.ShouldBe(desk.Clock.UtcNow.AddHours(4));
        (await desk.FindAsync(soon)).Status.ShouldBe(ArticleStatus.Published);
        (await desk.FindAsync(later)).Status.ShouldBe(ArticleStatus.Scheduled);
    }

    [Fact]
    public async Task An_article_taken_off_the_schedule_at_the_last_second_stays_a_draft()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync();
        await ScheduleAsync(desk, id, hours: 1);
        desk.Clock.Advance(TimeSpan.FromHours(1));
        await desk.RunAsync((ScheduleArticle schedule, CancellationToken ct) => schedule.CancelAsync(id, ct));

        var outcome = await desk.RunAsync((PublishArticle publish, CancellationToken ct) => publish.RunIfDueAsync(id, ct));

        outcome.IsDone.ShouldBeFalse();
        (await desk.FindAsync(id)).Status.ShouldBe(ArticleStatus.Draft);
    }

    [Fact]
    public async Task Of_two_nodes_that_publish_the_same_article_one_wins_and_the_other_goes_on()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync();
        await ScheduleAsync(desk, id, hours: 1);
        desk.Clock.Advance(TimeSpan.FromHours(1));

        var outcomes = await desk.ReadAsync(async db =>
        {
            // The other node has read the article; this one publishes it before the other saves.
            var slow = await db.Articles.FindAsync([id], TestContext.Current.CancellationToken);
            var first = await desk.RunAsync((PublishArticle publish, CancellationToken ct) => publish.RunIfDueAsync(id, ct));
            slow!.Publish(desk.Clock.UtcNow);
            return (first.IsDone, Second: await db.TrySaveAsync(TestContext.Current.CancellationToken));
        });

        outcomes.ShouldBe((true, false));
    }

    [Fact]
    public async Task A_schedule_in_the_past_is_refused()
    {
        await using var desk = await TestDesk.OpenAsync();

        (await ScheduleAsync(desk, await desk.ArticleAsync(), hours: -1)).Refusal.ShouldBe("La date de publication doit être dans l’avenir.");
    }

    [Fact]
    public void The_scheduler_sleeps_until_the_next_hour_and_never_longer_than_half_a_minute()
    {
        var now = new DateTime(2026, 6, 15, 8, 0, 0, DateTimeKind.Utc);

        PublicationScheduler.Sleep(now.AddSeconds(12), now).ShouldBe(TimeSpan.FromSeconds(12));
        PublicationScheduler.Sleep(now.AddHours(2), now).ShouldBe(PublicationScheduler.LongestSleep);
        PublicationScheduler.Sleep(null, now).ShouldBe(PublicationScheduler.LongestSleep);
        PublicationScheduler.Sleep(now.AddHours(-1), now).ShouldBe(TimeSpan.FromSeconds(1), "what cannot be published must not spin");
    }

    private static Task<Outcome> ScheduleAsync(TestDesk desk, int id, int hours) =>
        desk.RunAsync((ScheduleArticle schedule, CancellationToken ct) => schedule.RunAsync(id, desk.Clock.UtcNow.AddHours(hours), ct));

    private static Task<DateTime?> PublishDueAsync(TestDesk desk) =>
        desk.RunAsync((PublishDueArticles publish, CancellationToken ct) => publish.RunAsync(ct));
}
