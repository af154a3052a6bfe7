using System.Net;
using Microsoft.AspNetCore.Hosting;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Delivery;

public sealed class ScriptsTests
{
    [Fact]
    public async Task A_browser_keeps_the_scripts_of_this_version_for_good_and_asks_again_for_another()
    {
        await using var site = new InProduction();
        var visitor = site.NewVisitor();
        var address = (await visitor.OpenAsync("/")).One("script[type=module]").GetAttribute("src")!;

        var current = await visitor.GetAsync(address);
        var imported = await visitor.GetAsync(address.Replace("site.js", "menu.js"));
        var older = await visitor.GetAsync("/js/v-00000000/site.js");

        current.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        current.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        imported.Headers.CacheControl!.Extensions.ShouldContain(e => e.Name == "immutable");
        older.StatusCode.ShouldBe(HttpStatusCode.OK);
        older.Headers.CacheControl!.NoCache.ShouldBeTrue();
        (await visitor.GetAsync(address.Replace("site.js", "nothing.js"))).Headers.CacheControl?.MaxAge.ShouldBeNull();
    }

    private sealed class InProduction : SiteFactory
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment("Production");
        }
    }
}
