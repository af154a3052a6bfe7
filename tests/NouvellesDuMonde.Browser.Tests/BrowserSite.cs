using Microsoft.Playwright;
using NouvellesDuMonde.Browser.Tests;
using NouvellesDuMonde.Testing;

[assembly: AssemblyFixture(typeof(BrowserSite))]

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>
/// The demo site on a real port of the loopback, and one Chromium for all tests: the one of <c>NDM_CHROMIUM</c> or Debian's.
/// Where there is none the tests are skipped and say so.
/// </summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private const float TimeoutMilliseconds = 60_000;
    private const string DebianChromium = "/usr/bin/chromium";

    private readonly DemoSite site = new();
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public Uri Address => site.ClientOptions.BaseAddress;

    public Mailbox Mailbox => site.Mailbox;

    public async ValueTask InitializeAsync()
    {
        if (ExecutablePath() is not { } path)
            return;
        site.UseKestrel(0);
        site.StartServer();
        Assertions.SetDefaultExpectTimeout(TimeoutMilliseconds);
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A browser that was never here: no cookie, no cache.</summary>
    /// <param name="keepsPages">With the service worker, which asks for pages and files of its own.</param>
    /// <param name="memory">Of an earlier visit (<see cref="Visit.MemoryAsync"/>): somebody who is signed in already.</param>
    /// <param name="runsScripts">False: somebody who has switched scripts off.</param>
    public async Task<Visit> NewVisitAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool keepsPages = false, string? memory = null, bool runsScripts = true)
    {
        Assert.SkipWhen(chromium is null, $"no Chromium: install it, or name it in NDM_CHROMIUM ({DebianChromium} was tried)");
        var context = await chromium.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = scheme,
            Locale = "fr-FR",
            StorageState = memory,
            JavaScriptEnabled = runsScripts,
            ServiceWorkers = keepsPages ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
        });
        context.SetDefaultTimeout(TimeoutMilliseconds);
        return await Visit.BeginAsync(context, Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        playwright?.Dispose();
        await site.DisposeAsync();
    }

    private static string? ExecutablePath() =>
        Environment.GetEnvironmentVariable("NDM_CHROMIUM") is { Length: > 0 } named ? named : File.Exists(DebianChromium) ? DebianChromium : null;
}
