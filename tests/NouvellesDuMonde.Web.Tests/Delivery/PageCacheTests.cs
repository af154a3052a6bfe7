using System.IO.Compression;
using System.Net;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Delivery;

public sealed class PageCacheTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();
    private Visitor visitor = null!;

    public ValueTask InitializeAsync()
    {
        visitor = site.NewVisitor();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_second_reader_gets_the_page_from_the_cache()
    {
        (await visitor.GetAsync("/")).Headers.Age.ShouldBeNull();

        (await site.NewVisitor().GetAsync("/", ("Cookie", "anything=1"))).Headers.Age.ShouldNotBeNull();
    }

    [Fact]
    public async Task Tracking_words_make_no_other_page()
    {
        await visitor.GetAsync("/");

        (await visitor.GetAsync("/?utm_source=lettre&fbclid=1")).Headers.Age.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_reader_who_has_the_page_gets_304_from_the_cache_and_from_a_fresh_render()
    {
        var tag = (await visitor.GetAsync("/")).Headers.ETag!.ToString();

        (await visitor.GetAsync("/", ("If-None-Match", tag))).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        await EvictAsync(PageTags.Site);
        var fresh = await visitor.GetAsync("/", ("If-None-Match", tag));
        fresh.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await fresh.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("", null)]
    public async Task Each_encoding_is_kept_compressed_with_a_tag_of_its_own(string accepted, string? encoding)
    {
        var plain = await (await visitor.GetAsync("/")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var response = await visitor.GetAsync("/", ("Accept-Encoding", accepted));
            response.Content.Headers.ContentEncoding.FirstOrDefault().ShouldBe(encoding);
            response.Headers.Vary.ShouldContain("Accept-Encoding");
            (await TextAsync(response)).ShouldBe(plain);
        }
    }

    [Fact(Timeout = 30_000)]
    public async Task A_page_that_is_asked_for_again_weighs_less_soon_and_says_the_same()
    {
        var ct = TestContext.Current.CancellationToken;
        var first = await visitor.GetAsync("/archives", ("Accept-Encoding", "br"));
        var (text, weight) = (await TextAsync(first), first.Content.Headers.ContentLength);

        HttpResponseMessage later;
        do
        {
            await Task.Delay(50, ct);
            later = await visitor.GetAsync("/archives", ("Accept-Encoding", "br"));
        }
        while (later.Content.Headers.ContentLength == weight);

        later.Content.Headers.ContentLength!.Value.ShouldBeLessThan(weight!.Value);
        later.Headers.Age.ShouldNotBeNull();
        (await TextAsync(later)).ShouldBe(text);
    }

    [Fact]
    public async Task The_first_reader_of_all_finds_the_page_made_and_so_does_the_first_after_a_change()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var warm = new WarmSite();
        var reader = warm.NewVisitor();

        (await warm.HasStoredAsync(ct)).ShouldBeTrue();
        (await reader.GetAsync("/", ("Accept-Encoding", "br"))).Headers.Age.ShouldNotBeNull();
        await EvictAsync(PageTags.Site, warm);
        (await warm.HasStoredAsync(ct)).ShouldBeTrue();
        (await reader.GetAsync("/", ("Accept-Encoding", "br"))).Headers.Age.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_a_verb_commits_evicts_the_pages_that_show_it_and_no_other()
    {
        await visitor.GetAsync("/");

        await EvictAsync(PageTags.Article(12));
        (await visitor.GetAsync("/")).Headers.Age.ShouldNotBeNull();
        await EvictAsync(PageTags.Site);
        (await visitor.GetAsync("/")).Headers.Age.ShouldBeNull();
    }

    [Fact]
    public async Task What_is_rolled_back_evicts_nothing()
    {
        await visitor.GetAsync("/");

        await site.InDatabaseAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Evict(site.Clock.UtcNow, PageTags.Site);
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
            return 0;
        });

        (await visitor.GetAsync("/")).Headers.Age.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_another_process_commits_reaches_this_one_within_seconds()
    {
        await visitor.GetAsync("/");

        // Past the site's own interceptor, as another node would.
        await site.InDatabaseAsync(db => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(
            db.Database, "INSERT INTO CacheEvictions (Tag, AtUtc) VALUES ('site', '2026-06-15 08:00:00')"));

        for (var i = 0; i < 100; i++)
        {
            if ((await visitor.GetAsync("/")).Headers.Age is null)
                return;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The page was never rendered anew.");
    }

    [Fact]
    public async Task The_front_page_is_rendered_anew_each_minute_and_others_when_they_change()
    {
        await using var watched = new WatchedSite();

        foreach (var path in new[] { "/", "/archives" })
            await watched.NewVisitor().GetAsync(path);

        watched.Lifetimes.ShouldBe([TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)]);
    }

    [Fact]
    public async Task A_public_page_sets_no_cookie_and_lets_a_proxy_serve_it_stale_for_a_moment()
    {
        var response = await visitor.GetAsync("/");

        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        response.Headers.CacheControl!.ToString().ShouldContain("stale-while-revalidate");
        response.Headers.CacheControl.Public.ShouldBeTrue();
    }

    private Task<int> EvictAsync(string tag, SiteFactory? where = null) => (where ?? site).InDatabaseAsync(async db =>
    {
        db.Evict(site.Clock.UtcNow, tag);
        return await db.SaveChangesAsync();
    });

    private static async Task<string> TextAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var plain = response.Content.Headers.ContentEncoding.FirstOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
