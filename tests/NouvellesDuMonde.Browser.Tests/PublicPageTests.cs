using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>What holds for every page that anybody may open. A new kind of page is one more line in <see cref="Paths"/>.</summary>
public sealed class PublicPageTests(BrowserSite site)
{
    /// <summary>Where a page's address is not known beforehand, the link on the front page that leads there.</summary>
    public static TheoryData<string> Paths { get; } = ["/"];

    [Theory, MemberData(nameof(Paths))]
    public async Task A_page_opens_without_an_error_a_third_party_or_a_cookie(string path)
    {
        await using var visit = await site.NewVisitAsync();

        (await visit.OpenAsync(path)).Status.ShouldBe(200);

        visit.Troubles.ShouldBeEmpty();
        (await visit.CookiesAsync()).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task A_page_fits_a_phone_of_360_pixels(string path)
    {
        await using var visit = await site.NewVisitAsync(width: 360);

        await visit.OpenAsync(path);

        (await visit.OverflowAsync()).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task A_page_is_accessible_in_light_and_in_dark(string path)
    {
        await using var light = await site.NewVisitAsync(width: 360);
        await using var dark = await site.NewVisitAsync(scheme: ColorScheme.Dark);

        await light.OpenAsync(path);
        await dark.OpenAsync(path);

        (await ViolationsAsync(light)).ShouldBeEmpty();
        (await ViolationsAsync(dark)).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe(new AxeRunOptions());
        return result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))}");
    }
}
