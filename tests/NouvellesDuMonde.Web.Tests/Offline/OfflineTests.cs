using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Offline;

public sealed class OfflineTests
{
    [Fact]
    public async Task Browsers_are_offered_to_keep_what_was_read()
    {
        await using var site = new SiteFactory();
        var visitor = site.NewVisitor();

        (await visitor.OpenAsync("/")).One("body").GetAttribute("data-worker").ShouldBe("/sw.js");
        (await WorkerAsync(visitor)).ShouldContain("addEventListener('fetch'");
        (await visitor.OpenAsync("/hors-ligne")).Text.ShouldContain("Vous êtes hors ligne");
    }

    [Fact]
    public async Task One_setting_takes_the_worker_back_from_every_browser()
    {
        await using var site = new SiteFactory();
        site.With("Delivery:Offline", "false");
        var visitor = site.NewVisitor();

        (await visitor.OpenAsync("/")).One("body").GetAttribute("data-worker").ShouldBe("");
        (await WorkerAsync(visitor)).ShouldContain("unregister()");
    }

    private static async Task<string> WorkerAsync(Visitor visitor)
    {
        var response = await visitor.GetAsync("/sw.js");
        response.Headers.CacheControl!.NoCache.ShouldBeTrue();
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
