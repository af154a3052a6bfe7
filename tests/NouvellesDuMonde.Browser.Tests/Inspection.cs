using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>What a visitor would not like about a page, seen once on a phone in light and once on a desk in dark.</summary>
public sealed record Inspection
{
    public required IReadOnlyList<string> Troubles { get; init; }

    public required IReadOnlyList<string> Cookies { get; init; }

    /// <summary>On the phone.</summary>
    public required IReadOnlyList<string> Overflow { get; init; }

    /// <summary>Of WCAG and of axe's best practices.</summary>
    public required IReadOnlyList<string> Violations { get; init; }
}

/// <summary>Inspects each page once for all tests that ask about it: opening it is most of the work.</summary>
public sealed class Inspections(BrowserSite site)
{
    private const int Phone = 360;
    private const int Desk = 1280;

    private readonly Dictionary<string, Inspection> done = [];
    private string? signedIn;

    public async Task<Inspection> OfAsync(string way)
    {
        if (!done.TryGetValue(way, out var inspection))
            done.Add(way, inspection = await InspectAsync(way));
        return inspection;
    }

    private async Task<Inspection> InspectAsync(string way)
    {
        await using var phone = await ArriveAsync(way, Phone, ColorScheme.Light);
        await using var desk = await ArriveAsync(way, Desk, ColorScheme.Dark);
        // axe is a stranger to the page, and the console says so: what it finds comes last.
        IReadOnlyList<string> troubles = [.. phone.Troubles, .. desk.Troubles];
        return new Inspection
        {
            Troubles = troubles,
            Cookies = [.. await phone.CookiesAsync()],
            Overflow = await phone.OverflowAsync(),
            Violations = [.. await ViolationsAsync(phone), .. await ViolationsAsync(desk)],
        };
    }

    private async Task<Visit> ArriveAsync(string way, int width, ColorScheme scheme)
    {
        var memory = Places.IsBehindSignIn(way) ? signedIn ??= await SignInAsync() : null;
        var visit = await site.NewVisitAsync(width, scheme, memory: memory);
        await visit.GoAsync(way);
        return visit;
    }

    private async Task<string> SignInAsync()
    {
        await using var visit = await site.NewVisitAsync();
        await visit.SignInAsync();
        return await visit.MemoryAsync();
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe(new AxeRunOptions());
        return result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))}");
    }
}
