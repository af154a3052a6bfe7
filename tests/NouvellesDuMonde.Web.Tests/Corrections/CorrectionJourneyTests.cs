using System.Net;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Newsroom;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Corrections;

public sealed class CorrectionJourneyTests : IAsyncLifetime
{
    private const string Form = "form.fiche";

    private readonly NewsSite paper = new();

    public ValueTask InitializeAsync() => paper.InitializeAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task What_an_editor_corrects_readers_find_on_the_article_on_the_list_and_in_what_machines_read()
    {
        var article = await paper.PublishAsync("Le prix de la digue");
        var (path, desk) = (NewsSite.PathOf(article), $"/redaction/articles/{article.Id}/corrections");
        var reader = paper.NewVisitor();
        (await reader.OpenAsync(path)).All(".correction-notice, .corrections").ShouldBeEmpty();
        (await reader.OpenAsync("/corrections")).Text.ShouldContain("Aucun article n’a été corrigé");
        var editor = await paper.EditorAsync(Roles.Editor);

        var done = await editor.SendAsync(await editor.OpenAsync(desk), Form, ("Kind", "Correction"), ("Text", "4 millions, et non 3."));

        done.Text.ShouldContain("les lecteurs le voient dès maintenant");
        var page = await reader.OpenAsync(path);
        page.One(".correction-notice").TextContent.Trim().ShouldStartWith("Cet article a fait l’objet d’une correction le 15\u00A0juin 2026");
        page.One(page.One(".correction-notice a").GetAttribute("href")!).TextContent.ShouldContain("4\u00A0millions, et non 3.");
        page.One(".byline-dates").TextContent.ShouldContain("mis à jour à 10\u00A0h\u00A000");
        page.Html.ShouldContain("\"correction\":[{\"@type\":\"CorrectionComment\"");
        var list = await reader.OpenAsync("/corrections");
        list.One(".correction-list h2 a").GetAttribute("href").ShouldBe(path + page.One(".correction-notice a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_retracted_article_says_so_above_its_text_and_stays_readable()
    {
        var article = await paper.PublishAsync("Tout était faux");
        var editor = await paper.EditorAsync();
        var desk = await editor.OpenAsync($"/redaction/articles/{article.Id}/corrections");
        desk = await editor.SendAsync(desk, Form, ("Kind", "Retraction"), ("Text", "Un témoin avait menti."));
        await editor.SendAsync(desk, Form, ("Kind", "Precision"), ("Text", "Il l’a reconnu."));

        var page = await paper.NewVisitor().OpenAsync(NewsSite.PathOf(article));

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.One(".retraction").TextContent.ShouldContain("La rédaction a rétracté cet article");
        page.One(".article-body").TextContent.ShouldContain("Le texte.");
        page.All(".corrections .correction").Count.ShouldBe(2);
        // Where the banner is not: lists, the browser's tab, feeds.
        page.One("title").TextContent.ShouldStartWith("Article rétracté\u00A0: Tout était faux");
        (await paper.NewVisitor().OpenAsync("/" + NewsSite.PathOf(article).Split('/')[1])).One("main h2 a").TextContent.ShouldBe("Article rétracté\u00A0: Tout était faux");
        (await paper.CreateClient().GetStringAsync("/flux/rss.xml", TestContext.Current.CancellationToken)).ShouldContain("<title>Article rétracté\u00A0: Tout était faux</title>");
        (await paper.CreateClient().GetStringAsync("/sitemap-actualites.xml", TestContext.Current.CancellationToken)).ShouldNotContain("Tout était faux");
    }

    [Fact]
    public async Task A_form_that_lacks_something_comes_back_with_what_was_typed()
    {
        var article = await paper.PublishAsync("À compléter");
        var editor = await paper.EditorAsync();
        var desk = await editor.OpenAsync($"/redaction/articles/{article.Id}/corrections");

        var again = await editor.SendAsync(desk, Form, ("Text", "Des mots déjà tapés."));

        again.One("#Kind-erreur").TextContent.ShouldBe("Dites de quoi il s’agit.");
        again.One("textarea[name=Text]").TextContent.Trim().ShouldBe("Des mots déjà tapés.");
    }

    [Fact]
    public async Task Only_the_desk_takes_a_correction_back()
    {
        var article = await paper.PublishAsync("Sous le mauvais article");
        var editor = await paper.EditorAsync(Roles.Editor, "Basile");
        var desk = await editor.SendAsync(
            await editor.OpenAsync($"/redaction/articles/{article.Id}/corrections"), Form, ("Kind", "Update"), ("Text", "Autre chose."));
        var edit = desk.One("table.liste th a").GetAttribute("href")!;
        (await editor.OpenAsync(edit)).All("form.suppression").ShouldBeEmpty();
        var chief = await paper.EditorAsync();

        await chief.SendAsync(await chief.OpenAsync(edit), "form.suppression");

        (await paper.NewVisitor().OpenAsync(NewsSite.PathOf(article))).All(".corrections").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_article_without_corrections_asks_for_none()
    {
        var article = await paper.PublishAsync("Sans faute");

        var queries = await paper.Queries.DuringAsync(() => paper.NewVisitor().OpenAsync(NewsSite.PathOf(article)));

        queries.ShouldNotContain(sql => sql.Contains("\"DatedUtc\""));
    }

    [Fact]
    public async Task The_list_goes_on_where_the_page_before_ended()
    {
        var article = await paper.PublishAsync("Souvent corrigé");
        await paper.InDatabaseAsync(async db =>
        {
            var stored = (await db.Articles.FindAsync([article.Id], TestContext.Current.CancellationToken))!;
            for (var i = 1; i <= 31; i++)
            {
                stored.CountCorrection(+1, paper.Clock.UtcNow);
                db.Corrections.Add(new Core.Corrections.Correction(stored, Core.Corrections.CorrectionKind.Update, $"La {i}e fois.", paper.Clock.UtcNow));
            }

            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        var first = await paper.NewVisitor().OpenAsync("/corrections");
        var last = await paper.NewVisitor().OpenAsync(first.One("a[rel=next]").GetAttribute("href")!);

        first.All(".correction-list li").Count.ShouldBe(30);
        last.All(".correction-list li").ShouldHaveSingleItem().TextContent.ShouldContain("La 1");
        last.One("link[rel=canonical]").GetAttribute("href").ShouldEndWith("/corrections?avant=2");
        (await paper.NewVisitor().OpenAsync("/corrections?avant=demain")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
