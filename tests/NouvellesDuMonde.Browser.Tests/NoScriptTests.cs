using Microsoft.Playwright;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>Everything that a commenter does, in a browser that runs no script at all.</summary>
public sealed class NoScriptTests(BrowserSite site)
{
    private const string Article = "/ → main h2 a";
    private const string Send = "form.comment-form button:not([name])";

    [Fact]
    public async Task Somebody_signs_up_writes_looks_again_sends_changes_and_takes_back_a_comment()
    {
        await using var visit = await site.NewVisitAsync(360, runsScripts: false);
        var page = visit.Page;
        await SignUpAsync(visit, "Solène Kervadec", "solene@example.org");
        await visit.GoAsync($"{Article} → .threads a[href*='/commenter']");
        await page.FillAsync("form.comment-form textarea", "Un **premier** jet.");
        await page.ClickAsync("form.comment-form button[name=Preview]");
        await Assertions.Expect(page.Locator("[aria-labelledby=apercu] strong")).ToHaveTextAsync("premier");
        await page.FillAsync("form.comment-form textarea", "Un avis bien pesé.");
        await page.ClickAsync(Send);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("En attente de modération");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Un avis bien pesé.");

        await page.ClickAsync(".comment-tools a[href$='/modifier']");
        await page.FillAsync("form.comment-form textarea", "Un avis mieux pesé encore.");
        await page.ClickAsync(Send);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Un avis mieux pesé encore.");
        (await visit.OverflowAsync()).ShouldBeEmpty();

        await page.ClickAsync(".comment-tools summary");
        await page.ClickAsync("form[action$='/suppression'] button");
        await visit.GoAsync("/compte/commentaires");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Vous l’avez retiré");
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reader_recommends_a_comment_and_somebody_without_an_account_reports_it()
    {
        await using var visit = await site.NewVisitAsync(360, runsScripts: false);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync(Article);
        await page.Locator(".threads > li:last-child > .comment .comment-date").ClickAsync();
        await page.ClickAsync("[data-recommend] button");
        await Assertions.Expect(page.Locator("[data-recommend] button")).ToHaveTextAsync("Ne plus recommander");
        await page.ClickAsync("[data-recommend] button");
        await Assertions.Expect(page.Locator("[data-recommend] button")).ToHaveTextAsync("Recommander");

        await using var stranger = await site.NewVisitAsync(360, runsScripts: false);
        await stranger.GoAsync($"{new Uri(page.Url).AbsolutePath} → a[href$='/signaler']");
        await stranger.Page.CheckAsync("form.report-form [name=Reason][value=OffTopic]");
        await stranger.Page.FillAsync("form.report-form [name=Email]", "temoin@example.org");
        await stranger.Page.ClickAsync("form.report-form button");
        await Assertions.Expect(stranger.Page.Locator("main")).ToContainTextAsync("en attente d’examen");
        (await stranger.OverflowAsync()).ShouldBeEmpty();

        await stranger.GoAsync((await site.Mailbox.ReceiveAsync("temoin@example.org", "Nous avons reçu votre signalement")).Link);
        await Assertions.Expect(stranger.Page.Locator("main")).ToContainTextAsync("Hors sujet");
        stranger.Troubles.ShouldBeEmpty();
        visit.Troubles.ShouldBeEmpty();
    }

    /// <summary>By the form, the mailed link and the form of signing in.</summary>
    private async Task SignUpAsync(Visit visit, string name, string email)
    {
        var page = visit.Page;
        await visit.GoAsync("/compte/inscription");
        await page.FillAsync("form.registration [name=DisplayName]", name);
        await page.FillAsync("form.registration [name=Email]", email);
        await page.FillAsync("form.registration [name=Password]", MemberSteps.Password);
        await page.CheckAsync("form.registration [name=AcceptsCharter]");
        await page.ClickAsync("form.registration button");
        await visit.GoAsync((await site.Mailbox.ReceiveAsync(email)).Link);
        await visit.SignInAsync(email, MemberSteps.Password);
    }
}
