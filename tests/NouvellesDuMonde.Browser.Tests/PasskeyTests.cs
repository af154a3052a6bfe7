using Microsoft.Playwright;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>With the authenticator that Chromium brings for tests: it answers as a finger on a sensor would.</summary>
public sealed class PasskeyTests(BrowserSite site)
{
    private const string Reader = "lecteur@demo.test";

    [Fact]
    public async Task A_member_makes_a_key_signs_in_with_it_alone_and_takes_it_back()
    {
        await using var visit = await site.NewVisitAsync();
        var page = visit.Page;
        await AddAuthenticatorAsync(page);
        // The authenticator answers the browser's own suggestion before anybody can click.
        await page.AddInitScriptAsync("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
        await SignInByPasswordAsync(page);

        await page.GotoAsync(At("/compte/cles"), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.FillAsync("form.new-passkey [name=Name]", "Ordinateur");
        await page.ClickAsync("form.new-passkey button");
        await Assertions.Expect(page.Locator(".account-things strong")).ToHaveTextAsync(["Ordinateur"]);
        await SignOutAsync(page);
        await SignInByKeyAsync(page);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Mon compte");

        await page.GotoAsync(At("/compte/cles"), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.ClickAsync(".account-things summary");
        await page.FillAsync("form.rename-passkey [name=name]", "Bureau");
        await page.ClickAsync("form.rename-passkey button");
        await Assertions.Expect(page.Locator(".account-things strong")).ToHaveTextAsync(["Bureau"]);
        await page.ClickAsync(".account-things summary");
        await page.ClickAsync("form.remove-passkey button");
        await Assertions.Expect(page.Locator(".account-things")).ToHaveCountAsync(0);
        await SignOutAsync(page);
        await SignInByKeyAsync(page);
        await Assertions.Expect(page.Locator("form.sign-in [role=alert]")).ToContainTextAsync("n’a pas été reconnue");
    }

    [Fact]
    public async Task Somebody_who_takes_the_finger_away_reads_why_nothing_happened()
    {
        await using var visit = await site.NewVisitAsync();
        var page = visit.Page;
        await AddAuthenticatorAsync(page, isVerified: false);
        await SignInByPasswordAsync(page);

        await page.GotoAsync(At("/compte/cles"), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.FillAsync("form.new-passkey [name=Name]", "Ordinateur");
        await page.ClickAsync("form.new-passkey button");

        await Assertions.Expect(page.Locator("form.new-passkey [role=alert]")).ToContainTextAsync("a été annulée");
        (await page.InputValueAsync("form.new-passkey [name=Name]")).ShouldBe("Ordinateur");
    }

    /// <summary>A key belongs to a name, never to a bare number.</summary>
    private string At(string path) => $"http://localhost:{site.Address.Port}{path}";

    private async Task SignInByPasswordAsync(IPage page)
    {
        await page.GotoAsync(At("/compte/connexion"));
        await page.FillAsync("form.sign-in [name=Email]", Reader);
        await page.FillAsync("form.sign-in [name=Password]", DemoSite.Password);
        await page.ClickAsync("form.sign-in button");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Mon compte");
    }

    private async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync(At("/compte"));
        await page.ClickAsync("form.sign-out button");
        await page.WaitForURLAsync(At("/"));
    }

    private async Task SignInByKeyAsync(IPage page)
    {
        await page.GotoAsync(At("/compte/connexion"));
        await page.ClickAsync("form.passkey-sign-in button");
    }

    private static async Task AddAuthenticatorAsync(IPage page, bool isVerified = true)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = isVerified,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
