using System.Net;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Newsroom;

public sealed class DeskScreensTests
{
    [Theory, DatabaseData]
    public async Task Rubriques_sujets_and_auteurs_are_made_and_changed_by_form(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var chief = await site.EditorAsync();

        await chief.SendAsync(await chief.OpenAsync("/redaction/rubriques/nouvelle"), "form.fiche", ("Name", "Monde"));
        var tree = await chief.SendAsync(await chief.OpenAsync("/redaction/rubriques/nouvelle?sous=1"), "form.fiche", ("Name", "Asie"));
        tree.All(".liste tbody th").Select(t => t.TextContent).ShouldBe(["Monde", "Asie"]);
        var refused = await chief.SendAsync(await chief.OpenAsync("/redaction/rubriques/nouvelle"), "form.fiche", ("Name", "Compte"));
        refused.One("#Slug-erreur").TextContent.ShouldContain("réservé");

        var tags = await chief.SendAsync(await chief.OpenAsync("/redaction/sujets/nouveau"), "form.fiche", ("Name", "Corée du Nord"), ("Synonyms", "RPDC"));
        tags.One(".liste").TextContent.ShouldContain("RPDC");
        await chief.SendAsync(await chief.OpenAsync("/redaction/sujets/nouveau"), "form.fiche", ("Name", "Pyongyang"));
        var merged = await chief.SendAsync(await chief.OpenAsync("/redaction/sujets/2"), "form[data-fusion]", ("dans", "coree du nord"));
        merged.One("#Synonyms").GetAttribute("value").ShouldBe("RPDC, Pyongyang");

        var authors = await chief.SendAsync(await chief.OpenAsync("/redaction/auteurs/nouveau"), "form.fiche", ("Name", "Claire Vasseur"), ("Function", "grand reporter"));
        authors.One(".liste").TextContent.ShouldContain("claire-vasseur");
    }

    [Theory, DatabaseData]
    public async Task A_rubrique_that_moves_takes_its_articles_to_the_page_of_its_new_parent(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var chief = await site.EditorAsync();
        var (world, culture) = (await site.RubriqueAsync("Monde", "monde"), await site.RubriqueAsync("Culture", "culture"));
        var asia = await site.RubriqueAsync("Asie", "asie", world);
        await chief.TypeAsync("Publish", ("Headline", "Un film à Séoul"), ("CategoryId", $"{asia}"), ("Body", "<p>Texte.</p>"));
        var reader = site.NewVisitor();
        (await reader.OpenAsync("/monde")).One("main").TextContent.ShouldContain("Un film à Séoul");

        await chief.SendAsync(await chief.OpenAsync($"/redaction/rubriques/{asia}"), "form.fiche", ("ParentId", $"{culture}"));

        (await reader.OpenAsync("/culture")).One("main").TextContent.ShouldContain("Un film à Séoul");
        (await reader.OpenAsync("/monde")).One("main").TextContent.ShouldNotContain("Un film à Séoul");
    }

    [Fact]
    public async Task The_list_is_filtered_by_words_state_and_rubrique()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();
        var (world, culture) = (await site.RubriqueAsync("Monde", "monde"), await site.RubriqueAsync("Culture", "culture"));
        await editor.TypeAsync("Publish", ("Headline", "Élections à Séoul"), ("CategoryId", $"{world}"), ("Body", "<p>Texte.</p>"));
        await editor.TypeAsync("Stay", ("Headline", "Un festival"), ("CategoryId", $"{culture}"));

        (await RowsAsync(editor, "?q=elections")).ShouldBe(["Élections à Séoul"]);
        (await RowsAsync(editor, "?q=Séoul+elections")).ShouldBe(["Élections à Séoul"]);
        var number = (await editor.OpenAsync("/redaction/articles?q=elections")).One(".liste .numero").TextContent.Split('\u00A0')[1];
        (await RowsAsync(editor, "?q=" + number)).ShouldBe(["Élections à Séoul"]);
        (await RowsAsync(editor, "?etat=Draft")).ShouldBe(["Un festival"]);
        (await RowsAsync(editor, $"?rubrique={world}")).ShouldBe(["Élections à Séoul"]);
        (await RowsAsync(editor, "")).Count.ShouldBe(2);
        (await RowsAsync(editor, "?apres=n-importe-quoi")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_cannot_be_read_as_a_number_is_told_in_French_and_nothing_typed_is_lost()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();

        var page = await editor.TypeAsync("Stay", ("Headline", "Un titre"), ("LeadMediaId", "le pont"), ("Body", "<p>Un texte.</p>"));

        page.One("#LeadMediaId-erreur").TextContent.ShouldBe("«\u00a0le pont\u00a0» ne convient pas ici.");
        page.One("#LeadMediaId").GetAttribute("value").ShouldBe("le pont");
        page.One("#Body").TextContent.ShouldContain("Un texte.");
    }

    [Fact]
    public async Task A_long_list_goes_on_where_the_page_before_ended()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();
        var rubrique = await site.RubriqueAsync("Monde", "monde");
        await site.DraftsAsync(rubrique, 45);

        var first = await editor.OpenAsync("/redaction/articles");
        var second = await editor.OpenAsync(first.One("a[rel=next]").GetAttribute("href")!);

        first.All(".liste tbody tr").Count.ShouldBe(40);
        second.All(".liste tbody th a").Select(t => t.TextContent).ShouldBe(["Brouillon 5", "Brouillon 4", "Brouillon 3", "Brouillon 2", "Brouillon 1"]);
    }

    [Fact]
    public async Task A_page_of_the_site_is_written_in_the_same_editor_and_read_under_pages()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();

        var page = await editor.SendAsync(await editor.OpenAsync("/redaction/articles/nouveau?nature=Page"), NewsroomSteps.Editor,
            ("Headline", "Mentions légales"), ("Body", "<p>L’éditeur du site.</p>"), ("Then", "Publish"));

        page.One(".notice").TextContent.ShouldContain("Publié");
        (await site.NewVisitor().OpenAsync("/pages/mentions-legales")).Text.ShouldContain("L’éditeur du site.");
        (await editor.OpenAsync("/redaction/pages")).One(".liste").TextContent.ShouldContain("Mentions légales");
    }

    [Fact]
    public async Task An_earlier_version_is_read_and_taken_back()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();
        var rubrique = await site.RubriqueAsync("Monde", "monde");
        var page = await editor.TypeAsync("Stay", ("Headline", "Avant"), ("CategoryId", $"{rubrique}"), ("Body", "<p>Première.</p>"));
        await editor.SendAsync(page, NewsroomSteps.Editor, ("Headline", "Après"), ("Body", "<p>Seconde.</p>"));

        var versions = await editor.OpenAsync($"/redaction/articles/{page.ArticleId()}/versions");
        var old = await editor.OpenAsync(versions.All(".liste tbody a")[^1].GetAttribute("href")!);
        var restored = await editor.SendAsync(old, "form[action$=restauration]");

        old.One(".source").TextContent.ShouldBe("<p>Première.</p>");
        restored.One("#Headline").GetAttribute("value").ShouldBe("Avant");
        (await editor.OpenAsync(versions.Path)).All(".liste tbody tr").Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_live_preview_gives_the_rendered_text_and_nothing_that_runs()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();
        var page = await editor.OpenAsync("/redaction/articles/nouveau");
        var token = page.One("form.redacteur [name=__RequestVerificationToken]").GetAttribute("value")!;

        var answer = await editor.Http.PostAsync(new Uri("/redaction/apercu", UriKind.Relative),
            new FormUrlEncodedContent([new("body", "Bonjour<script>alert(1)</script>"), new("__RequestVerificationToken", token)]),
            TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("<p>Bonjour</p>");
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(Visitor editor, string query) =>
        [.. (await editor.OpenAsync("/redaction/articles" + query)).All(".liste tbody th a").Select(t => t.TextContent)];
}
