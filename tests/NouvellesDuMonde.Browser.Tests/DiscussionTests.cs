using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>What script adds to the discussion under an article.</summary>
public sealed class DiscussionTests(BrowserSite site)
{
    /// <summary>Stands there once the script has come; until then a link leads to a page of its own.</summary>
    private const string Improved = ".comment-form [name=Preview]";

    private const string First = ".threads > li:first-child > .comment .comment-recommend";

    [Fact]
    public async Task A_member_recommends_in_place_and_finds_it_so_again()
    {
        await using var visit = await site.NewVisitAsync(360);
        await visit.SignInAsync();
        await visit.GoAsync("/ → main h2 a");
        await visit.ReadOnToCommentsAsync();
        var button = visit.Page.Locator(First);
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("Recommandé (1)");

        await visit.Page.ReloadAsync();
        await visit.ReadOnToCommentsAsync();
        await button.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        await button.ClickAsync();

        await Assertions.Expect(button).ToHaveTextAsync("Recommander");
        (await visit.OverflowAsync()).ShouldBeEmpty();
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_signed_out_is_led_to_the_comments_own_page()
    {
        await using var visit = await site.NewVisitAsync();
        await visit.GoAsync("/ → main h2 a");
        await visit.ReadOnToCommentsAsync();

        await visit.Page.Locator(First).ClickAsync();

        await visit.Page.WaitForURLAsync("**/commentaires/*");
        await Assertions.Expect(visit.Page.Locator("[data-recommend] button")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_thread_folds_and_a_link_to_one_of_its_replies_opens_it()
    {
        await using var visit = await site.NewVisitAsync();
        await visit.GoAsync("/parlement/110-km-h-2");
        await visit.ReadOnToCommentsAsync();
        var fold = visit.Page.Locator(".comment-fold").First;
        await fold.ClickAsync();
        await Assertions.Expect(fold).ToHaveAttributeAsync("aria-expanded", "false");
        var reply = visit.Page.Locator(".threads > li:has(.comment-fold) > .replies .comment").First;
        await Assertions.Expect(reply).ToBeHiddenAsync();

        await visit.Page.EvaluateAsync("id => { location.hash = id; }", await reply.GetAttributeAsync("id"));

        await Assertions.Expect(reply).ToBeVisibleAsync();
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_is_being_written_is_still_an_answer_after_a_reload()
    {
        await using var visit = await site.NewVisitAsync(360);
        await visit.GoAsync("/ → main h2 a");
        await visit.ReadOnToCommentsAsync();
        await visit.Page.Locator(Improved).WaitForAsync();
        await visit.Page.Locator("[data-reply]").First.ClickAsync();
        var note = visit.Page.Locator("[data-replying]");
        await Assertions.Expect(note).ToBeVisibleAsync();
        var parent = await visit.Page.Locator("[data-parent]").InputValueAsync();
        await visit.Page.FillAsync("#comment-text", "Je réponds, et le téléphone sonne.");

        await visit.Page.ReloadAsync();
        await visit.ReadOnToCommentsAsync();

        await Assertions.Expect(visit.Page.Locator("#comment-text")).ToHaveValueAsync("Je réponds, et le téléphone sonne.");
        await Assertions.Expect(note).ToContainTextAsync("En réponse à");
        (await visit.Page.Locator("[data-parent]").InputValueAsync()).ShouldBe(parent);
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_signs_in_for_a_comment_and_then_reads_on_finds_the_text_under_the_article()
    {
        await using var visit = await site.NewVisitAsync(360);
        await visit.GoAsync("/ → main h2 a");
        await visit.ReadOnToCommentsAsync();
        await visit.Page.Locator(Improved).WaitForAsync();
        await visit.Page.FillAsync("#comment-text", "Un avis qui attend.");
        await visit.Page.Locator(".comment-form [type=submit]").First.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/compte/connexion"));
        await visit.Page.FillAsync("form.sign-in [name=Email]", DemoSite.Administrator);
        await visit.Page.FillAsync("form.sign-in [name=Password]", DemoSite.Password);
        await visit.Page.ClickAsync("form.sign-in button");
        await Assertions.Expect(visit.Page.Locator("textarea[name=Text]")).ToHaveValueAsync("Un avis qui attend.");

        await visit.Page.GetByText("Revenir à l’article").ClickAsync();
        await visit.ReadOnToCommentsAsync();

        await Assertions.Expect(visit.Page.Locator("#comment-text")).ToHaveValueAsync("Un avis qui attend.");
    }

    [Fact]
    public async Task Who_sends_before_the_forms_token_has_come_sends_once_it_has()
    {
        await using var visit = await site.NewVisitAsync();
        await visit.GoAsync("/ → main h2 a");
        await visit.Page.RouteAsync(url => url.Contains("/commentaires/jeton", StringComparison.Ordinal), async route =>
        {
            await Task.Delay(1500, TestContext.Current.CancellationToken);
            await route.ContinueAsync();
        });
        await visit.ReadOnToCommentsAsync();
        await visit.Page.Locator(Improved).WaitForAsync();

        await visit.Page.FillAsync("#comment-text", "Écrit d’un trait.");
        await visit.Page.Locator(".comment-form [type=submit]").First.ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/compte/connexion"));
    }

    [Fact]
    public async Task A_comment_that_was_turned_away_at_the_door_is_still_there()
    {
        await using var visit = await site.NewVisitAsync();
        await visit.GoAsync("/ → main h2 a");
        var article = visit.Page.Url;
        await visit.ReadOnToCommentsAsync();
        await visit.Page.Locator(Improved).WaitForAsync();
        await visit.Page.FillAsync("#comment-text", "Écrit avec soin.");
        await visit.Page.RouteAsync(url => url.EndsWith("/commentaires", StringComparison.Ordinal), route => route.FulfillAsync(new() { Status = 429, ContentType = "text/html", Body = "<p>Un peu de patience</p>" }));

        await visit.Page.Locator(".comment-form [type=submit]").First.ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("Un peu de patience")).ToBeVisibleAsync();
        await visit.Page.GotoAsync(article);
        await visit.ReadOnToCommentsAsync();

        await Assertions.Expect(visit.Page.Locator("#comment-text")).ToHaveValueAsync("Écrit avec soin.");
    }

    [Fact]
    public async Task New_comments_are_announced_without_moving_the_page_and_come_when_asked_for()
    {
        await using var visit = await site.NewVisitAsync();
        await visit.Page.Clock.InstallAsync();
        await visit.Page.RouteAsync("**/commentaires/nombre", route => route.FulfillAsync(new() { Body = "10000" }));
        await visit.GoAsync("/ → main h2 a");
        await visit.ReadOnToCommentsAsync();
        await visit.Page.Clock.RunForAsync(10_000);
        await Assertions.Expect(visit.Page.Locator(First)).ToBeAttachedAsync();
        await visit.Page.Clock.RunForAsync(5_000);
        var height = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");

        await visit.Page.Clock.RunForAsync(60_000);
        var notice = visit.Page.Locator(".comment-news button");
        await Assertions.Expect(notice).ToContainTextAsync("nouveaux commentaires");
        (await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight")).ShouldBe(height);
        await notice.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#commentaires-titre")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(First)).ToBeVisibleAsync();
        await Assertions.Expect(notice).ToHaveCountAsync(0);
    }
}
