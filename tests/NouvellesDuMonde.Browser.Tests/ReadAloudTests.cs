using Microsoft.Playwright;
using Shouldly;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>With a voice that says nothing: Chromium brings none of its own.</summary>
public sealed class ReadAloudTests(BrowserSite site)
{
    private const string SilentVoice =
        """
        window.said = [];
        const voice = {
          getVoices: () => [],
          speak: utterance => { window.said.push(utterance.text); window.finish = () => utterance.onend({}); },
          cancel: () => {},
        };
        Object.defineProperty(window, 'speechSynthesis', { value: voice });
        """;

    [Fact]
    public async Task An_article_is_read_sentence_by_sentence_and_the_one_that_is_read_is_marked()
    {
        await using var visit = await ListeningAsync();

        await ReadIsAsync(visit, 1);
        var headline = await visit.Page.Locator("h1").InnerTextAsync();
        (await visit.Page.EvaluateAsync<string>("() => said[0]")).ShouldBe(headline);
        await visit.Page.EvaluateAsync("() => finish()");
        await ReadIsAsync(visit, 2);

        var marked = await visit.Page.EvaluateAsync<string>("() => [...CSS.highlights.get('lecture')].map(r => r.toString()).join()");
        marked.Trim().ShouldBe(await visit.Page.EvaluateAsync<string>("() => said[1]"));
    }

    [Fact]
    public async Task It_goes_back_and_on_and_stops_by_keyboard()
    {
        await using var visit = await ListeningAsync();
        await ReadIsAsync(visit, 1);

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await ReadIsAsync(visit, 2);
        await visit.Page.Keyboard.PressAsync("Escape");

        (await visit.Page.Locator(".listening").CountAsync()).ShouldBe(0);
        await Assertions.Expect(visit.Page.Locator("[data-listen]")).ToBeFocusedAsync();
        visit.Troubles.ShouldBeEmpty();
    }

    private static Task ReadIsAsync(Visit visit, int sentences) => visit.Page.WaitForFunctionAsync($"() => said.length === {sentences}");

    private async Task<Visit> ListeningAsync()
    {
        var visit = await site.NewVisitAsync();
        await visit.Page.AddInitScriptAsync(SilentVoice);
        await visit.GoAsync("/ → main h2 a");
        await visit.Page.Locator("[data-listen]").PressAsync("Enter");
        return visit;
    }
}
