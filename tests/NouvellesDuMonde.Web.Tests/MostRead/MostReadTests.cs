using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Audience;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.MostRead;

public sealed class MostReadTests : IAsyncLifetime
{
    private const string Firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private readonly NewsSite paper = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => paper.InitializeAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task A_page_counts_once_each_time_it_is_opened_from_the_cache_or_not()
    {
        var path = NewsSite.PathOf(await paper.PublishAsync("Un pont"));
        var reader = paper.NewVisitor();

        var tag = (await reader.GetAsync(path, ("User-Agent", Firefox))).Headers.ETag!.ToString();
        (await reader.GetAsync(path + "?utm_source=lettre", ("User-Agent", Firefox))).Headers.Age.ShouldNotBeNull();
        await reader.GetAsync(path, ("User-Agent", Firefox), ("If-None-Match", tag), ("Sec-Fetch-Mode", "navigate"));

        Counted().Values.ShouldBe([3]);
        Counted().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")]
    [InlineData("User-Agent", "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0) Chrome/116.0 Safari/537.36")]
    [InlineData("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0 Safari/537.36")]
    [InlineData("User-Agent", "facebookexternalhit/1.1")]
    [InlineData("User-Agent", "curl/8.5.0")]
    [InlineData("User-Agent", "")]
    [InlineData("Sec-Purpose", "prefetch;prerender")]
    [InlineData("Purpose", "prefetch")]
    [InlineData("X-Purpose", "preview")]
    [InlineData("Sec-Fetch-Mode", "cors")]
    public async Task What_no_person_opens_does_not_count(string header, string value)
    {
        var path = NewsSite.PathOf(await paper.PublishAsync("Un pont"));
        (string, string)[] headers = header == "User-Agent" ? [(header, value)] : [("User-Agent", Firefox), (header, value)];

        await paper.NewVisitor().GetAsync(path, headers);

        Counted().ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_articles_that_were_answered_count_and_a_telephone_called_Cubot_is_a_reader()
    {
        var article = await paper.PublishAsync("Un pont");
        var path = NewsSite.PathOf(article);
        var phone = ("User-Agent", "Mozilla/5.0 (Linux; Android 13; CUBOT NOTE 50) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36");
        var reader = paper.NewVisitor();

        foreach (var other in new[] { "/", "/asie", "/asie/disparu-999", "/monde/un-pont-" + article.Id, "/sujets/coree-du-nord", path + "?commentaires=2" })
            await reader.GetAsync(other, phone);
        await reader.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path) { Headers = { { "User-Agent", Firefox } } }, Ct);
        Counted().ShouldBeEmpty();

        await reader.GetAsync(path, phone);
        Counted().ShouldBe(new Dictionary<int, int> { [article.Id] = 1 });
    }

    [Fact]
    public async Task The_front_page_ranks_each_period_and_shows_nothing_before_there_is_a_ranking()
    {
        var articles = await PublishAsync("Pont", "Route", "Port", "Gare");
        await RecordAsync(articles, 3, 3, 2, 0);
        (await paper.NewVisitor().OpenAsync("/")).Document.QuerySelector(".most-read").ShouldBeNull();

        await RecordAsync(articles, 0, 0, 5, 4);
        paper.Clock.Advance(TimeSpan.FromHours(3));
        await RecordAsync(articles, 4, 3, 0, 9);
        await EvictFrontPageAsync();
        var page = await paper.NewVisitor().OpenAsync("/");

        page.All(".most-read ol[data-period='1h'] h3").Select(h => h.TextContent).ShouldBe(["Gare", "Pont", "Route"]);
        page.All(".most-read ol[data-period='24h'] h3").Select(h => h.TextContent).ShouldBe(["Gare", "Port", "Pont", "Route"]);
        page.One(".most-read input[checked]").GetAttribute("value").ShouldBe("24h");
        page.Response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await paper.NewVisitor().OpenAsync("/les-plus-lus?periode=7j")).All(".ranked h2").Count.ShouldBe(4);
        (await paper.NewVisitor().GetAsync("/les-plus-lus?periode=100ans")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await paper.NewVisitor().OpenAsync(NewsSite.PathOf(articles[0]))).All(".most-read-rail li").Select(l => l.TextContent.Trim()).ShouldBe(["Gare", "Port", "Route"]);
    }

    [Fact]
    public async Task A_withdrawn_article_leaves_every_ranking_at_once()
    {
        var articles = await PublishAsync("Pont", "Route", "Port", "Gare");
        await RecordAsync(articles, 9, 8, 7, 6);
        var reader = paper.NewVisitor();
        foreach (var path in new[] { "/", "/les-plus-lus", NewsSite.PathOf(articles[3]) })
            (await reader.OpenAsync(path)).Text.ShouldContain("Pont");

        await using (var scope = paper.Services.CreateAsyncScope())
            (await scope.ServiceProvider.GetRequiredService<WithdrawArticle>().RunAsync(articles[0].Id, null, Ct)).IsDone.ShouldBeTrue();

        (await reader.OpenAsync("/")).One(".most-read").TextContent.ShouldNotContain("Pont");
        (await reader.OpenAsync("/les-plus-lus")).One(".ranked").TextContent.ShouldNotContain("Pont");
        (await reader.OpenAsync(NewsSite.PathOf(articles[3]))).One(".most-read-rail").TextContent.ShouldNotContain("Pont");
    }

    [Fact]
    public async Task What_was_counted_is_written_down_when_the_site_stops()
    {
        var site = new NewsSite();
        await site.InitializeAsync();
        var path = NewsSite.PathOf(await site.PublishAsync("Un pont"));
        await site.NewVisitor().GetAsync(path, ("User-Agent", Firefox));
        var worker = site.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().Single(s => s.GetType().Name == "ViewCountWorker");

        await worker.StopAsync(Ct);

        (await site.InDatabaseAsync(db => db.ArticleViews.SumAsync(v => v.Count, Ct))).ShouldBe(1);
        await site.DisposeAsync();
    }

    private IReadOnlyDictionary<int, int> Counted() => paper.Services.GetRequiredService<ViewCounter>().Drain();

    private async Task<IReadOnlyList<Article>> PublishAsync(params string[] headlines)
    {
        var articles = new List<Article>();
        foreach (var headline in headlines)
            articles.Add(await paper.PublishAsync(headline));
        return articles;
    }

    private async Task RecordAsync(IReadOnlyList<Article> articles, params int[] views)
    {
        await using var scope = paper.Services.CreateAsyncScope();
        var counts = articles.Zip(views).Where(p => p.Second > 0).ToDictionary(p => p.First.Id, p => p.Second);
        await scope.ServiceProvider.GetRequiredService<RecordViews>().RunAsync(counts, Ct);
    }

    private Task<int> EvictFrontPageAsync() => paper.InDatabaseAsync(db =>
    {
        db.Evict(paper.Clock.UtcNow, PageTags.FrontPage);
        return db.SaveChangesAsync(Ct);
    });
}
