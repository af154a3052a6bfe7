using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>What a visitor would not like about a page, seen once on a phone in light and once on a desk in dark.</summary>
public sealed record Inspection
{
    public required IReadOnlyList<string> Troubles { get; init; }

    public required IReadOnlyList<string> Cookies { get; init; }

    public required IReadOnlyList<string> Overflow { get; init; }

    /// <summary>Of WCAG and of axe's best practices.</summary>
    public required IReadOnlyList<string> Violations { get; init; }

    public Inspection And(Inspection other) => new()
    {
        Troubles = [.. Troubles, .. other.Troubles],
        Cookies = [.. Cookies, .. other.Cookies],
        Overflow = [.. Overflow, .. other.Overflow],
        Violations = [.. Violations, .. other.Violations],
    };
}

/// <summary>Inspects each page once for all tests that ask about it: opening it is most of the work.</summary>
public sealed class Inspections(BrowserSite site)
{
    private const int Phone = 360;
    private const int Desk = 1280;

    private readonly Dictionary<string, Inspection> done = [];
    private readonly Dictionary<string, string> addresses = [];
    private string? signedIn;

    public async Task<Inspection> OfAsync(string way)
    {
        if (!done.TryGetValue(way, out var inspection))
            done.Add(way, inspection = await InspectAsync(way));
        return inspection;
    }

    private async Task<Inspection> InspectAsync(string way)
    {
        var memory = Places.IsBehindSignIn(way) ? signedIn ??= await SignInAsync() : null;
        var address = await AddressOfAsync(way, memory);
        var phone = InspectAsync(address, Phone, ColorScheme.Light, memory);
        var desk = InspectAsync(address, Desk, ColorScheme.Dark, memory);
        return (await phone).And(await desk);
    }

    private async Task<Inspection> InspectAsync(string address, int width, ColorScheme scheme, string? memory)
    {
        await using var visit = await site.NewVisitAsync(width, scheme, memory: memory);
        await visit.GoAsync(address);
        // axe is a stranger to the page, and the console says so: what it finds comes last.
        IReadOnlyList<string> troubles = [.. visit.Troubles];
        return new Inspection
        {
            Troubles = troubles,
            Cookies = await visit.CookiesAsync(),
            Overflow = await visit.OverflowAsync(),
            Violations = [.. await ViolationsAsync(visit)],
        };
    }

    /// <summary>Where a way ends. Many begin alike, and are gone once.</summary>
    private async Task<string> AddressOfAsync(string way, string? memory)
    {
        if (addresses.TryGetValue(way, out var known))
            return known;
        if (way.LastIndexOf(Places.Then, StringComparison.Ordinal) is not (> 0 and var last))
            return way;
        await using var visit = await site.NewVisitAsync(memory: memory);
        await visit.GoAsync(await AddressOfAsync(way[..last], memory));
        return addresses[way] = await visit.AddressOfAsync(way[(last + Places.Then.Length)..]);
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
