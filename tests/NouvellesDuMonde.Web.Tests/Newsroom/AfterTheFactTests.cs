using System.Net;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Newsroom;

/// <summary>Who may take back what, and what an editor is told when something is gone, or far too large.</summary>
public sealed class AfterTheFactTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();
    private Visitor editor = null!;
    private int rubrique;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        editor = await site.EditorAsync();
        rubrique = await site.RubriqueAsync("Monde", "monde");
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task What_the_chief_withdrew_comes_back_by_the_chief_only_and_subjects_are_hers_to_delete()
    {
        var page = await editor.TypeAsync("Publish", ("Headline", "Le titre"), ("CategoryId", $"{rubrique}"), ("TagNames", "Séoul"), ("Body", "Texte."));
        await editor.SendAsync(page, "#retirer");
        var writer = await site.EditorAsync(Roles.Editor, "Zoé");

        var screen = await writer.OpenAsync(page.Path);
        screen.All("button[value=Publish]").ShouldBeEmpty();
        (await writer.SendAsync(screen, NewsroomSteps.Editor, ("Then", "Publish"))).Text.ShouldContain("la direction de la rédaction peut le publier de nouveau");
        (await editor.SendAsync(await editor.OpenAsync(page.Path), NewsroomSteps.Editor, ("Then", "Publish"))).One(".notice").TextContent.ShouldContain("Publié");

        var tag = await site.InDatabaseAsync(db => db.Tags.Select(t => t.Id).SingleAsync(Ct));
        (await writer.OpenAsync($"/redaction/sujets/{tag}")).All("[data-suppression]").ShouldBeEmpty();
        var own = await editor.OpenAsync($"/redaction/sujets/{tag}");
        own.One("[data-suppression] summary").TextContent.ShouldContain("Supprimer ce sujet");
        (await editor.SendAsync(own, "[data-suppression]")).Text.ShouldContain("Sujet supprimé.");
    }

    [Fact]
    public async Task A_page_of_the_site_that_moves_or_goes_says_so_at_its_old_address()
    {
        var form = await editor.OpenAsync("/redaction/articles/nouveau?nature=Page");
        var page = await editor.SendAsync(form, NewsroomSteps.Editor, ("Headline", "Notre charte"), ("Body", "Texte."), ("Then", "Publish"));
        page = await editor.SendAsync(page, NewsroomSteps.Editor, ("Slug", "la-charte"));
        var reader = site.NewVisitor();

        var moved = await reader.GetAsync("/pages/notre-charte");
        (moved.StatusCode, moved.Headers.Location?.ToString()).ShouldBe((HttpStatusCode.MovedPermanently, "/pages/la-charte"));
        await editor.SendAsync(page, "#retirer");
        (await reader.GetAsync("/pages/la-charte")).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await reader.GetAsync("/pages/jamais-vue")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, DatabaseData]
    public async Task A_draft_is_thrown_away_and_what_readers_have_seen_is_not(DatabaseProvider provider)
    {
        await using var other = new SiteFactory(provider);
        var ariane = await other.EditorAsync();
        var monde = await other.RubriqueAsync("Monde", "monde");
        var draft = await ariane.TypeAsync("Stay", ("Headline", "Rien"), ("CategoryId", $"{monde}"), ("TagNames", "Séoul"), ("Body", "Texte."));
        draft = await ariane.SendAsync(draft, NewsroomSteps.Editor, ("Standfirst", "Un chapô."));

        (await ariane.SendAsync(draft, "#supprimer")).Text.ShouldContain("Brouillon supprimé.");
        (await ariane.OpenAsync(draft.Path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.InDatabaseAsync(db => db.ArticleRevisions.CountAsync(Ct))).ShouldBe(0);

        var published = await ariane.TypeAsync("Publish", ("Headline", "Lu"), ("CategoryId", $"{monde}"), ("Body", "Texte."));
        published.All("[form=supprimer]").ShouldBeEmpty();
        (await ariane.SendAsync(published, "#supprimer")).Text.ShouldContain("jamais été publié");
    }

    [Fact]
    public async Task A_file_that_is_far_too_large_is_answered_in_words()
    {
        var form = await editor.OpenAsync("/redaction/medias/nouveau");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.One("form.fiche [name=__RequestVerificationToken]").GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(new byte[70 * 1024 * 1024]), "File", "grand.jpg" },
        };

        using var answer = await editor.Http.PostAsync(new Uri("/redaction/medias", UriKind.Relative), content, Ct);

        answer.IsSuccessStatusCode.ShouldBeFalse();
        (await answer.Content.ReadAsStringAsync(Ct)).ShouldContain("<h1");
    }

    [Fact]
    public async Task An_image_that_a_colleague_deleted_meanwhile_is_missing_and_no_error()
    {
        var page = await editor.UploadAsync();
        await site.InDatabaseAsync(db => db.Media.ExecuteDeleteAsync(Ct));

        (await editor.SendAsync(page, "form.fiche", ("Alt", "Autre"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_pasted_from_a_word_processor_becomes_the_houses_html()
    {
        var form = await editor.OpenAsync("/redaction/articles/nouveau");
        using var content = new FormUrlEncodedContent(
        [
            new("body", "<p class=MsoNormal style='margin:0'>Un <b>mot</b> et un <a href=\"https://example.org/\" target=_blank>lien</a>.<o:p></o:p></p><ul><li>Point</li></ul>"),
            new("__RequestVerificationToken", form.One("form.redacteur [name=__RequestVerificationToken]").GetAttribute("value")!),
        ]);

        using var answer = await editor.Http.PostAsync(new Uri(form.One("[data-paste-url]").GetAttribute("data-paste-url")!, UriKind.Relative), content, Ct);

        (await answer.Content.ReadAsStringAsync(Ct)).ShouldBe("<p>Un <strong>mot</strong> et un <a href=\"https://example.org/\">lien</a>.</p><ul><li>Point</li></ul>");
    }
}
