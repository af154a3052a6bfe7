using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Core.Syndication;
using NouvellesDuMonde.Core.Tests.Outbox;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Syndication;

public sealed class AnnouncementTests
{
    private const string Key = "5b1cf7a0-0000-4c2e-9d3a";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task The_hub_hears_of_every_feed_in_which_a_new_article_stands(Core.Data.DatabaseProvider provider)
    {
        await using var hub = await FakeReceiver.StartAsync();
        await using var site = Site(provider, webSub: hub.Url);
        await PublishAsync(site, await DraftAsync(site));

        await site.Dispatcher.RunBatchAsync(Ct);

        var (type, body) = hub.Received.ShouldHaveSingleItem();
        type.ShouldBe("application/x-www-form-urlencoded");
        var form = body.Split('&').Select(p => Uri.UnescapeDataString(p)).ToList();
        form[0].ShouldBe("hub.mode=publish");
        form.ShouldContain("hub.url=http://localhost:5000/flux/rss.xml");
        form.ShouldContain("hub.url=http://localhost:5000/monde/flux/atom.xml");
        form.ShouldContain("hub.url=http://localhost:5000/sujets/coree/flux/feed.json");
        form.ShouldContain("hub.url=http://localhost:5000/auteurs/ariane/flux/rss.xml");
    }

    [Fact]
    public async Task Search_engines_get_the_address_with_the_key_that_the_site_serves()
    {
        await using var engine = await FakeReceiver.StartAsync();
        await using var site = Site(indexNow: engine.Url);
        var id = await DraftAsync(site);
        await PublishAsync(site, id);

        await site.Dispatcher.RunBatchAsync(Ct);

        var sent = JsonDocument.Parse(engine.Received.ShouldHaveSingleItem().Body).RootElement;
        sent.GetProperty("host").GetString().ShouldBe("localhost:5000");
        sent.GetProperty("key").GetString().ShouldBe(Key);
        sent.GetProperty("urlList").EnumerateArray().Single().GetString().ShouldBe($"http://localhost:5000/monde/sommet-{id}");
        var keyFile = await site.NewVisitor().OpenAsync(new Uri(sent.GetProperty("keyLocation").GetString()!).AbsolutePath);
        keyFile.Html.ShouldBe(Key);
        (await site.NewVisitor().OpenAsync("/another-key.txt")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_hub_that_fails_stops_no_publication_and_is_asked_again_later()
    {
        await using var hub = await FakeReceiver.StartAsync();
        await using var site = Site(webSub: hub.Url);
        hub.Status = 503;

        (await PublishAsync(site, await DraftAsync(site))).IsDone.ShouldBeTrue();
        await site.Dispatcher.RunBatchAsync(Ct);
        (await site.Dispatcher.RunBatchAsync(Ct)).ShouldBe(0, "not before the pause is over");
        (await AnnouncementAsync(site)).Attempts.ShouldBe(1);

        hub.Status = 204;
        site.Clock.Advance(TimeSpan.FromSeconds(31));
        await site.Dispatcher.RunBatchAsync(Ct);
        hub.Received.Count.ShouldBe(2);
        (await AnnouncementAsync(site)).DoneUtc.ShouldBe(site.Clock.UtcNow);
    }

    [Fact]
    public async Task An_update_a_correction_and_a_withdrawal_are_news_and_a_comma_is_not()
    {
        await using var site = Site(webSub: "http://127.0.0.1:9/hub");
        var id = await DraftAsync(site);
        await PublishAsync(site, id);
        (await AnnouncedAsync(site)).ShouldBe(1);

        await SaveAsync(site, id, isSubstantive: false);
        (await AnnouncedAsync(site)).ShouldBe(1);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await SaveAsync(site, id, isSubstantive: true);
        (await AnnouncedAsync(site)).ShouldBe(2);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await RunAsync<AddCorrection, Saved>(site, v => v.RunAsync(id, new CorrectionInput { Kind = CorrectionKind.Precision, Text = "À 9 h." }, 0, Ct));
        (await AnnouncedAsync(site)).ShouldBe(3);
        await RunAsync<WithdrawArticle, Outcome>(site, v => v.RunAsync(id, null, Ct));
        (await AnnouncedAsync(site)).ShouldBe(4);
    }

    [Fact]
    public async Task Nobody_is_told_until_somebody_is_configured()
    {
        await using var site = new OutboxSite();
        await PublishAsync(site, await DraftAsync(site));

        (await AnnouncedAsync(site)).ShouldBe(0);
    }

    [Theory]
    [InlineData("Syndication:IndexNow:Key", "court")]
    [InlineData("Syndication:WebSub:Hub", "hub.example")]
    public async Task A_wrong_setting_stops_the_site_at_its_start(string key, string value)
    {
        await using var site = new OutboxSite();
        site.With(key, value);

        Should.Throw<OptionsValidationException>(() => site.Services).Message.ShouldContain(key);
    }

    private static OutboxSite Site(Core.Data.DatabaseProvider provider = Core.Data.DatabaseProvider.Sqlite, string? webSub = null, string? indexNow = null)
    {
        var site = new OutboxSite(provider);
        if (webSub is not null)
            site.With("Syndication:WebSub:Hub", webSub);
        if (indexNow is not null)
            site.With("Syndication:IndexNow:Key", Key).With("Syndication:IndexNow:Endpoint", indexNow);
        return site;
    }

    private static async Task<int> DraftAsync(OutboxSite site)
    {
        var (rubrique, author) = await site.InDatabaseAsync(async db =>
        {
            var (category, ariane) = (new Category("Monde", "monde"), new Author(new AuthorProfile("Ariane", "ariane")));
            db.AddRange(category, ariane);
            await db.SaveChangesAsync(Ct);
            return (category.Id, ariane.Id);
        });
        var input = Input(rubrique) with { Byline = [new BylineRow { AuthorId = author }] };
        return (await RunAsync<SaveArticle, ArticleSaved>(site, v => v.RunAsync(null, input, 0, Ct))).Id!.Value;
    }

    private static ArticleInput Input(int rubrique) =>
        new() { Headline = "Sommet", CategoryId = rubrique, Body = "<p>Un premier paragraphe.</p>", TagNames = "Corée" };

    private static async Task SaveAsync(OutboxSite site, int id, bool isSubstantive)
    {
        var (rubrique, version) = await site.InDatabaseAsync(db => db.Articles.Where(a => a.Id == id)
            .Select(a => ValueTuple.Create(a.CategoryId!.Value, a.Version)).SingleAsync(Ct));
        var input = Input(rubrique) with { Version = version, IsSubstantive = isSubstantive, Body = "<p>Un premier, paragraphe.</p>" };
        (await RunAsync<SaveArticle, ArticleSaved>(site, v => v.RunAsync(id, input, 0, Ct))).IsDone.ShouldBeTrue();
    }

    private static Task<Outcome> PublishAsync(OutboxSite site, int id) => RunAsync<PublishArticle, Outcome>(site, v => v.RunAsync(id, true, Ct));

    private static Task<int> AnnouncedAsync(OutboxSite site) => site.InDatabaseAsync(db => Announcements(db).CountAsync(Ct));

    private static Task<OutboxMessage> AnnouncementAsync(OutboxSite site) =>
        site.InDatabaseAsync(db => Announcements(db).AsNoTracking().SingleAsync(Ct));

    private static IQueryable<OutboxMessage> Announcements(NewsDbContext db) =>
        db.Outbox.Where(m => m.Kind == WebSubHandler.OutboxKind || m.Kind == IndexNowHandler.OutboxKind);

    private static async Task<TResult> RunAsync<TVerb, TResult>(OutboxSite site, Func<TVerb, Task<TResult>> run)
        where TVerb : notnull
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TVerb>());
    }
}
