using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>What holds for every page of the site.</summary>
public sealed class EveryPageTests(BrowserSite site)
{
    private const int Phone = 360;

    [Theory, MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public async Task A_page_opens_without_an_error_or_a_third_party(string way)
    {
        await using var visit = await ArriveAsync(way);

        visit.Troubles.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Places.Reading), MemberType = typeof(Places))]
    public async Task A_reader_gets_no_cookie(string way)
    {
        await using var visit = await ArriveAsync(way);

        (await visit.CookiesAsync()).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public async Task A_page_fits_a_phone_of_360_pixels(string way)
    {
        await using var visit = await ArriveAsync(way, Phone);

        (await visit.OverflowAsync()).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public async Task A_page_is_accessible_in_light_and_in_dark(string way)
    {
        await using var light = await ArriveAsync(way, Phone);
        await using var dark = await ArriveAsync(way, scheme: ColorScheme.Dark);

        (await ViolationsAsync(light)).ShouldBeEmpty();
        (await ViolationsAsync(dark)).ShouldBeEmpty();
    }

    private async Task<Visit> ArriveAsync(string way, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var visit = await site.NewVisitAsync(width, scheme);
        if (Places.IsBehindSignIn(way))
            await visit.SignInAsync();
        await visit.GoAsync(way);
        return visit;
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe(new AxeRunOptions());
        return result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))}");
    }
}
