using Microsoft.Playwright;
using NouvellesDuMonde.Testing;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>One visitor's browser that writes down what a visitor would not like.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> troubles = [];

    private Visit(IBrowserContext context, IPage page, Uri site)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning" && !IsOurOwnDoing(message.Text), $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script error: {error}");
        page.Dialog += (_, dialog) => Note(true, $"dialog: {dialog.Message}");
        page.RequestFailed += (_, request) => Note(true, $"failed request: {request.Url} {request.Failure}");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
        page.Request += (_, request) => Note(IsElsewhere(request.Url, site), $"third party: {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console (among them every breach of the content security policy), failed and foreign requests.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    public static async Task<Visit> BeginAsync(IBrowserContext context, Uri site) => new(context, await context.NewPageAsync(), site);

    /// <summary>Opens an address and follows links, as <see cref="Places"/> writes it: <c>/ → main h2 a</c>.</summary>
    public async Task GoAsync(string way)
    {
        var steps = way.Split(Places.Then);
        await OpenAsync(steps[0]);
        foreach (var link in steps.Skip(1))
            await OpenAsync(await AddressOfAsync(link));
    }

    /// <summary>Where the first such link of this page leads.</summary>
    public async Task<string> AddressOfAsync(string link) => (await Page.Locator(link).First.GetAttributeAsync("href"))!;

    /// <summary>The scripts of a discussion come when a reader comes near it.</summary>
    public Task ReadOnToCommentsAsync() => Page.Locator("#commentaires-titre").ScrollIntoViewIfNeededAsync();

    /// <summary>By the form; as the administrator of the demo, if nobody else is named.</summary>
    public async Task SignInAsync(string email = DemoSite.Administrator, string password = DemoSite.Password)
    {
        await OpenAsync("/compte/connexion");
        await Page.FillAsync("form.sign-in [name=Email]", email);
        await Page.FillAsync("form.sign-in [name=Password]", password);
        await Page.ClickAsync("form.sign-in button");
        await Page.WaitForURLAsync(url => !url.Contains("/connexion", StringComparison.Ordinal));
    }

    /// <summary>What this browser has kept, for a later visit.</summary>
    public Task<string> MemoryAsync() => context.StorageStateAsync();

    public async Task<IReadOnlyList<string>> CookiesAsync() => [.. (await context.CookiesAsync()).Select(c => c.Name)];

    /// <summary>Nothing reaches the site any more.</summary>
    public async Task GoOfflineAsync() => await context.SetOfflineAsync(true);

    /// <summary>Elements that make the page wider than the window.</summary>
    public Task<string[]> OverflowAsync() => Page.EvaluateAsync<string[]>(
        """
        () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
          [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
            .slice(0, 5).map(e => e.outerHTML.slice(0, 120))
        """);

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private async Task OpenAsync(string path) => await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

    /// <summary>
    /// Playwright's word where <see cref="BrowserSite.NewVisitAsync"/> keeps the service worker out; and Chromium's on a slow machine,
    /// where a face that comes too late for this page waits for the next one (docs/decisions/0017).
    /// </summary>
    private static bool IsOurOwnDoing(string message) =>
        message.StartsWith("Service Worker registration blocked", StringComparison.Ordinal)
        || (message.Contains(".woff2", StringComparison.Ordinal) && message.Contains("preloaded using link preload but not used", StringComparison.Ordinal));

    private static bool IsElsewhere(string url, Uri site) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ws" or "wss" && uri.Authority != site.Authority;

    private void Note(bool isTrouble, string what)
    {
        if (isTrouble)
            troubles.Add(what);
    }
}
