using Microsoft.Playwright;
using Shouldly;

namespace NouvellesDuMonde.Browser.Tests;

public sealed class OfflineTests(BrowserSite site)
{
    [Fact]
    public async Task What_was_read_is_read_again_without_network_and_the_rest_is_named()
    {
        await using var visit = await site.NewVisitAsync(keepsPages: true);
        await visit.GoAsync("/");
        await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready");
        await visit.GoAsync("/ → main h2 a");
        var (address, headline) = (visit.Page.Url, await visit.Page.Locator("h1").InnerTextAsync());
        await visit.Page.WaitForFunctionAsync("() => caches.match(location.pathname)");

        await visit.GoOfflineAsync();
        await visit.Page.GotoAsync(address);

        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe(headline);
        (await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.article-body')).fontFamily")).ShouldContain("Charter");
        await visit.Page.GotoAsync("/archives");
        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe("Vous êtes hors ligne");
        await Assertions.Expect(visit.Page.Locator("[data-kept] a")).ToHaveTextAsync([headline]);
    }

    [Fact]
    public async Task Nothing_of_an_account_is_kept()
    {
        await using var visit = await site.NewVisitAsync(keepsPages: true);
        await visit.GoAsync("/");
        await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready");
        await visit.SignInAsync();
        await visit.GoAsync("/redaction/articles");
        await visit.GoAsync("/compte");

        var kept = await visit.Page.EvaluateAsync<string[]>(
            "async () => (await (await caches.open('pages-1')).keys()).map(request => new URL(request.url).pathname)");
        kept.ShouldAllBe(path => path == "/" || path == "/hors-ligne");
    }
}
