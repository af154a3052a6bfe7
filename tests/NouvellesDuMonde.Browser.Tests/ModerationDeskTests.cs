using Microsoft.Playwright;
using Shouldly;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>What script adds to the moderation desk. Every test puts back what it decided.</summary>
public sealed class ModerationDeskTests(BrowserSite site)
{
    private const string Desk = "/redaction/moderation", Entry = "[data-list] > li:not([hidden]) [data-entry]", Said = ".desk-toast [role=status]";

    /// <summary>Once for all of them: it takes a while.</summary>
    private static string? signedIn;

    [Fact]
    public async Task Keys_pressed_faster_than_the_server_answers_all_decide_and_are_taken_back_one_by_one()
    {
        await using var visit = await OpenAsync();
        var ids = await IdsAsync(visit);
        await visit.Page.Keyboard.PressAsync("j");

        await PressAsync(visit, "s", 5);
        (await IdsAsync(visit)).ShouldBe(ids[5..]);
        await StandsOnAsync(visit, ids[5]);
        await WaitingAsync(visit, ids.Length - 5);
        await Assertions.Expect(visit.Page.Locator(Said)).ToHaveTextAsync("Commentaire classé indésirable.");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Annuler", Exact = true })).ToBeInViewportAsync();

        await PressAsync(visit, "z", 6);
        await Assertions.Expect(visit.Page.Locator(Said)).ToHaveTextAsync("Plus rien à annuler.");
        await StandsOnAsync(visit, ids[0]);
        await WaitingAsync(visit, ids.Length);
        (await IdsAsync(visit)).ShouldBe(ids);
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ticks_outlast_a_decision_and_are_refused_together_with_a_word_to_the_authors()
    {
        await using var visit = await OpenAsync();
        var ids = await IdsAsync(visit);
        await visit.Page.Locator($"[data-entry='{ids[1]}'] [data-tick]").ClickAsync();
        await visit.Page.Locator($"[data-entry='{ids[3]}'] [data-tick]").ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await visit.Page.Locator($"[data-entry='{ids[0]}'] [data-do=s] button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-tick]:checked")).ToHaveCountAsync(3);

        await visit.Page.Keyboard.PressAsync("l");
        await visit.Page.SelectOptionAsync("#lot-action", "OffTopic");
        await visit.Page.FillAsync("#lot-note", "Parlez de l’article.");
        await visit.Page.Locator("#lot-action").PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(Said)).ToHaveTextAsync("3 commentaires refusés.");
        (await IdsAsync(visit)).ShouldBe(ids[4..]);
        await PressAsync(visit, "z", 2);
        await WaitingAsync(visit, ids.Length);
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_decided_in_another_window_comes_back_and_says_so()
    {
        await using var old = await OpenAsync();
        await using var visit = await OpenAsync();
        var ids = await IdsAsync(visit);
        await PressAsync(visit, "j");
        await PressAsync(visit, "s");
        await WaitingAsync(visit, ids.Length - 1);

        await PressAsync(old, "j");
        await PressAsync(old, "a");

        var card = old.Page.Locator($"[data-entry='{ids[0]}']");
        await Assertions.Expect(card.Locator(".desk-problem")).ToContainTextAsync("Déjà classé indésirable par");
        await Assertions.Expect(card).ToBeVisibleAsync();
        await StandsOnAsync(old, ids[1]);
        await PressAsync(visit, "z");
        await WaitingAsync(visit, ids.Length);
    }

    [Fact]
    public async Task Escape_leaves_the_reasons_and_Enter_sends_the_one_that_is_chosen()
    {
        await using var visit = await OpenAsync();
        var ids = await IdsAsync(visit);
        var panel = visit.Page.Locator($"[data-entry='{ids[0]}'] .desk-reject");
        await PressAsync(visit, "j");
        await PressAsync(visit, "r");
        await Assertions.Expect(panel.Locator("select")).ToBeFocusedAsync();
        await PressAsync(visit, "Escape");
        await Assertions.Expect(panel).Not.ToHaveAttributeAsync("open", "");
        await StandsOnAsync(visit, ids[0]);
        await PressAsync(visit, "r");
        await PressAsync(visit, "j");
        await StandsOnAsync(visit, ids[1]);

        await PressAsync(visit, "k");
        await PressAsync(visit, "r");
        await panel.Locator("select").SelectOptionAsync("OffTopic");
        await PressAsync(visit, "Enter");

        await Assertions.Expect(visit.Page.Locator(Said)).ToHaveTextAsync("Commentaire refusé.");
        await PressAsync(visit, "z");
        await WaitingAsync(visit, ids.Length);
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_of_one_comment_has_the_keys_too_and_the_way_back_to_its_list()
    {
        await using var visit = await OpenAsync();
        var ids = await IdsAsync(visit);
        await PressAsync(visit, "j");
        await PressAsync(visit, "o");
        await visit.Page.WaitForURLAsync($"**{Desk}/{ids[0]}");
        await PressAsync(visit, "j");
        await visit.Page.WaitForURLAsync($"**{Desk}/{ids[1]}");
        await PressAsync(visit, "r");
        await Assertions.Expect(visit.Page.Locator(".desk-reject select")).ToBeFocusedAsync();
        await PressAsync(visit, "Escape");

        await PressAsync(visit, "u");

        await visit.Page.WaitForURLAsync($"**{Desk}#commentaire-{ids[1]}");
        await StandsOnAsync(visit, ids[1]);
    }

    [Fact]
    public async Task On_a_phone_the_first_comment_is_on_the_first_screen_and_nothing_covers_the_one_that_is_read()
    {
        await using var visit = await OpenAsync(360);
        var first = visit.Page.Locator(Entry).First;
        await Assertions.Expect(first.Locator(".comment-author")).ToBeInViewportAsync();
        await first.Locator("[data-tick]").CheckAsync();
        var ids = await IdsAsync(visit);
        await PressAsync(visit, "j", 3);
        await PressAsync(visit, "s");
        await Assertions.Expect(visit.Page.Locator(Said)).ToHaveTextAsync("Commentaire classé indésirable.");

        await visit.Page.WaitForFunctionAsync("""
            () => ['[data-tick]', '.comment-author', '.desk-where a', '.desk-decisions button'].every(part => {
              const place = document.activeElement.querySelector(part).getBoundingClientRect();
              return document.activeElement.contains(document.elementFromPoint(place.x + 2, place.y + place.height / 2));
            })
            """);
        (await visit.OverflowAsync()).ShouldBeEmpty();
        await PressAsync(visit, "z");
        await WaitingAsync(visit, ids.Length);
    }

    [Fact]
    public async Task New_comments_are_offered_and_nothing_moves_before_they_are_asked_for()
    {
        await using var visit = await site.NewVisitAsync(memory: signedIn ??= await SignInAsync());
        await visit.Page.Clock.InstallAsync();
        await visit.Page.RouteAsync("**/compteurs?*", route => route.FulfillAsync(new() { ContentType = "application/json", Body = "{\"counts\":{},\"news\":1}" }));
        await visit.GoAsync(Desk);
        await visit.Page.EvaluateAsync("() => document.querySelector('[data-list]').lastElementChild.remove()");
        var ids = await IdsAsync(visit);

        await visit.Page.Clock.RunForAsync(31_000);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "nouveau commentaire, afficher" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(Entry)).ToHaveCountAsync(ids.Length + 1);
        await Assertions.Expect(visit.Page.Locator(Entry).Last).ToBeFocusedAsync();
        visit.Troubles.ShouldBeEmpty();
    }

    private async Task<Visit> OpenAsync(int width = 1280)
    {
        var visit = await site.NewVisitAsync(width, memory: signedIn ??= await SignInAsync());
        await visit.GoAsync(Desk);
        return visit;
    }

    private async Task<string> SignInAsync()
    {
        await using var visit = await site.NewVisitAsync();
        await visit.SignInAsync();
        return await visit.MemoryAsync();
    }

    private static async Task PressAsync(Visit visit, string key, int times = 1)
    {
        for (var i = 0; i < times; i++)
            await visit.Page.Keyboard.PressAsync(key);
    }

    private static async Task<string[]> IdsAsync(Visit visit) => await visit.Page.Locator(Entry).EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.entry)");

    private static Task StandsOnAsync(Visit visit, string id) => Assertions.Expect(visit.Page.Locator($"[data-entry='{id}']")).ToBeFocusedAsync();

    /// <summary>What the server says, once everything has reached it.</summary>
    private static Task WaitingAsync(Visit visit, int count) => visit.Page.WaitForFunctionAsync(
        "async count => (await (await fetch('/redaction/moderation/compteurs')).json()).counts.Pending === `${count}`", count);
}
