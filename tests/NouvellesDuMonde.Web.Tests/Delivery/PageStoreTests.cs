using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Web.Delivery;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Delivery;

public sealed class PageStoreTests : IDisposable
{
    private static readonly byte[] Page = [1, 2, 3];

    private static readonly PageRefinements Refinements = new(null!, NullLogger<PageRefinements>.Instance);

    private readonly PageStore store = new(Options.Create(new DeliveryOptions()), Refinements);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task A_page_whose_tag_was_evicted_while_it_was_rendered_is_not_kept()
    {
        var started = store.TagOfNow();
        await store.EvictByTagAsync("article:1", Ct);

        await store.SetAsync("key", Page, [started, "article:1"], TimeSpan.FromHours(1), Ct);

        (await store.GetAsync("key", Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task An_eviction_of_something_else_meanwhile_does_not_matter()
    {
        var started = store.TagOfNow();
        await store.EvictByTagAsync("article:2", Ct);

        await store.SetAsync("key", Page, [started, "article:1"], TimeSpan.FromHours(1), Ct);

        (await store.GetAsync("key", Ct)).ShouldBe(Page);
    }

    [Fact]
    public async Task Memory_stays_within_its_bound()
    {
        using var small = new PageStore(Options.Create(new DeliveryOptions { CacheMegabytes = 1 }), Refinements);

        for (var i = 0; i < 100; i++)
            await small.SetAsync($"key{i}", new byte[100_000], [small.TagOfNow(), "site"], TimeSpan.FromHours(1), Ct);

        var kept = 0;
        for (var i = 0; i < 100; i++)
            kept += await small.GetAsync($"key{i}", Ct) is null ? 0 : 1;
        kept.ShouldBeLessThanOrEqualTo(10);
    }
}
