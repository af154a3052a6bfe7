using Microsoft.Playwright;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>What script adds to the editor's screen.</summary>
public sealed class EditorTests(BrowserSite site)
{
    private const string New = "/redaction/articles/nouveau";
    private const string Body = "textarea[data-body]";
    private const string Draft = ".brouillon-local";

    [Fact]
    public async Task What_is_pasted_from_a_word_processor_keeps_its_links_and_a_link_typed_short_is_complete()
    {
        await using var visit = await SignedInAsync();
        await visit.Page.GotoAsync(New);

        await visit.Page.Locator(Body).EvaluateAsync("""
            area => {
              const data = new DataTransfer();
              data.setData('text/html', '<b style="font-weight:normal"><p>Un <b>mot</b> et un <a href="https://example.org/">lien</a>.</p></b>');
              data.setData('text/plain', 'Un mot et un lien.');
              area.focus();
              area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);

        await Assertions.Expect(visit.Page.Locator(Body)).ToHaveValueAsync("<p>Un <strong>mot</strong> et un <a href=\"https://example.org/\">lien</a>.</p>");
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Bold_pressed_twice_is_none_and_a_block_never_cuts_a_tag()
    {
        await using var visit = await SignedInAsync();
        await visit.Page.GotoAsync(New);
        var body = visit.Page.Locator(Body);
        await body.FillAsync("<p>Un mot</p>");

        await body.EvaluateAsync("area => area.setSelectionRange(6, 9)");
        await body.PressAsync("Control+b");
        await Assertions.Expect(body).ToHaveValueAsync("<p>Un <strong>mot</strong></p>");
        await body.PressAsync("Control+b");
        await Assertions.Expect(body).ToHaveValueAsync("<p>Un mot</p>");

        await body.EvaluateAsync("area => area.setSelectionRange(11, 11)");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Liste", Exact = true }).ClickAsync();
        (await body.InputValueAsync()).ShouldStartWith("<p>Un mot</p>\n\n<ul>");
    }

    [Theory]
    [InlineData("Liste", "un\ndeux", "<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n\n")]
    [InlineData("Liste numérotée", "<p>un</p>\n<p>deux</p>", "<ol>\n<li>un</li>\n<li>deux</li>\n</ol>\n\n")]
    [InlineData("Gras", "alpha\n\nbeta", "<strong>alpha</strong>\n\n<strong>beta</strong>")]
    [InlineData("Italique", "<p>alpha</p><p>beta</p>", "<p><em>alpha</em></p><p><em>beta</em></p>")]
    [InlineData("Citation", "un\n\ndeux\n\ntrois", "<blockquote>\n<p>un</p>\n<p>deux</p>\n<p>trois</p>\n</blockquote>\n\n")]
    [InlineData("Intertitre", "un", "<h2>un</h2>\n\n")]
    public async Task A_tool_pressed_over_several_lines_writes_whole_elements(string tool, string typed, string written)
    {
        await using var visit = await SignedInAsync();
        await visit.Page.GotoAsync(New);
        var body = visit.Page.Locator(Body);
        await body.FillAsync(typed);

        await body.EvaluateAsync("area => area.select()");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = tool, Exact = true }).ClickAsync();

        await Assertions.Expect(body).ToHaveValueAsync(written);
    }

    [Fact]
    public async Task A_text_that_was_never_sent_is_offered_again_with_every_field_and_two_tabs_keep_two()
    {
        await using var visit = await SignedInAsync();
        await visit.Page.GotoAsync(New);
        await visit.Page.FillAsync("#Headline", "Un titre jamais envoyé");
        await visit.Page.FillAsync("#TagNames", "Séoul, Corée");
        await KeptAsync(visit, 1);
        visit.Page.Dialog += static (_, dialog) => _ = dialog.AcceptAsync();

        await visit.Page.GotoAsync(New);
        await Assertions.Expect(visit.Page.Locator(Draft)).ToContainTextAsync("Un titre jamais envoyé");
        await visit.Page.FillAsync("#Headline", "Un autre, dans un autre onglet");
        await KeptAsync(visit, 2);

        await visit.Page.GotoAsync(New);
        await visit.Page.EvaluateAsync("() => localStorage.removeItem(Object.keys(localStorage).find(k => localStorage.getItem(k).includes('autre onglet')))");
        await visit.Page.GotoAsync(New);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Le reprendre" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#Headline")).ToHaveValueAsync("Un titre jamais envoyé");
        await Assertions.Expect(visit.Page.Locator("#TagNames")).ToHaveValueAsync("Séoul, Corée");
    }

    [Fact]
    public async Task What_the_server_keeps_is_not_offered_again_and_a_double_click_makes_one_article()
    {
        await using var visit = await SignedInAsync();
        await visit.Page.GotoAsync(New);
        await visit.Page.FillAsync("#Headline", "Cliqué deux fois");
        await visit.Page.SelectOptionAsync("#CategoryId", new SelectOptionValue { Index = 1 });
        await visit.Page.FillAsync(Body, "Texte.");

        await visit.Page.Locator("[data-save]").DblClickAsync();

        await visit.Page.WaitForURLAsync(url => !url.Contains("nouveau", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("main > .notice")).ToContainTextAsync("Enregistré");
        await visit.Page.GotoAsync("/redaction/articles?q=Cliqu%C3%A9");
        (await visit.Page.Locator(".liste tbody tr").CountAsync()).ShouldBe(1);
        await visit.Page.GotoAsync(New);
        (await visit.Page.Locator(Draft).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_conflict_offers_no_second_copy_of_the_text_that_it_shows()
    {
        await using var visit = await SignedInAsync();
        await visit.Page.GotoAsync(New);
        await visit.Page.FillAsync("#Headline", "À deux");
        await visit.Page.ClickAsync("[data-save]");
        await Assertions.Expect(visit.Page.Locator("main > .notice")).ToContainTextAsync("Enregistré");
        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(visit.Page.Url);
        await other.FillAsync("#Standfirst", "Celui de l’autre.");
        await other.ClickAsync("[data-save]");
        await Assertions.Expect(other.Locator("main > .notice")).ToContainTextAsync("Enregistré");

        await visit.Page.FillAsync("#Standfirst", "Le mien.");
        await visit.Page.ClickAsync("[data-save]");

        await Assertions.Expect(visit.Page.Locator(".notice.refus")).ToContainTextAsync("toujours là");
        await Assertions.Expect(visit.Page.Locator("#Standfirst")).ToHaveValueAsync("Le mien.");
        (await visit.Page.Locator(Draft).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_session_that_ended_while_writing_is_explained_and_the_text_is_offered_again()
    {
        await using var visit = await SignedInAsync();
        await visit.Page.GotoAsync(New);
        await visit.Page.FillAsync("#Headline", "Écrit trop longtemps");
        await visit.Page.Context.ClearCookiesAsync();

        await visit.Page.ClickAsync("[data-save]");

        await Assertions.Expect(visit.Page.Locator(".notice")).ToContainTextAsync("Cet appareil garde votre texte");
        await visit.Page.FillAsync("form.sign-in [name=Email]", DemoSite.Administrator);
        await visit.Page.FillAsync("form.sign-in [name=Password]", DemoSite.Password);
        await visit.Page.ClickAsync("form.sign-in button");
        await Assertions.Expect(visit.Page.Locator(Draft)).ToContainTextAsync("Écrit trop longtemps");
    }

    private async Task<Visit> SignedInAsync()
    {
        var visit = await site.NewVisitAsync();
        await visit.SignInAsync();
        return visit;
    }

    /// <summary>Typing is kept a moment after the last key.</summary>
    private static Task KeptAsync(Visit visit, int count) =>
        visit.Page.WaitForFunctionAsync("count => Object.keys(localStorage).filter(k => k.startsWith('ndm-brouillon:')).length === count", count);
}
