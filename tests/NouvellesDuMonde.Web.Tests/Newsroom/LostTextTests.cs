using System.Net;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Newsroom;

/// <summary>Pages left and come back to, sessions that end, tabs that are behind: no text is lost, and none is there twice.</summary>
public sealed class LostTextTests : IAsyncLifetime
{
    private const string New = "/redaction/articles/nouveau";
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
    public async Task Going_back_after_publishing_leads_to_the_article_and_sends_it_no_second_time()
    {
        var form = await editor.OpenAsync(New);
        (string, string)[] typed = [("Headline", "Une fois"), ("CategoryId", $"{rubrique}"), ("Body", "Texte."), ("Then", "Publish")];
        var published = await editor.SendAsync(form, NewsroomSteps.Editor, typed);

        (await editor.OpenAsync(form.Path)).Path.ShouldBe(published.Path);
        (await editor.SendAsync(form, NewsroomSteps.Editor, typed)).Path.ShouldBe(published.Path);
        // Changed after « back »: it is the same article, and the change is not lost.
        var changed = await editor.SendAsync(form, NewsroomSteps.Editor, [.. typed[..2], ("Body", "Texte corrigé."), ("Then", "Stay")]);

        (changed.Path, changed.One("#Body").TextContent.Trim()).ShouldBe((published.Path, "<p>Texte corrigé.</p>"));
        (await site.InDatabaseAsync(db => db.Articles.CountAsync(Ct))).ShouldBe(1);
    }

    [Fact]
    public async Task Two_new_articles_are_two()
    {
        foreach (var _ in Enumerable.Range(0, 2))
            await editor.TypeAsync("Publish", ("Headline", "Deux fois"), ("CategoryId", $"{rubrique}"), ("Body", "Texte."));

        (await site.InDatabaseAsync(db => db.Articles.CountAsync(Ct))).ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_must_sign_in_to_save_comes_back_to_the_form_and_is_told()
    {
        var form = await editor.OpenAsync(New);
        var stranger = site.NewVisitor();

        var signIn = await stranger.SendAsync(form, NewsroomSteps.Editor, ("Headline", "Le titre"));

        signIn.Path.ShouldBe("/compte/connexion?retour=" + Uri.EscapeDataString(form.Path));
        signIn.One(".notice").TextContent.ShouldContain("rien n’a été enregistré");
        signIn.Text.ShouldNotContain("Cet appareil garde");
    }

    [Fact]
    public async Task A_form_opened_by_somebody_else_in_the_same_browser_comes_back_with_its_text()
    {
        var form = await editor.OpenAsync(New);
        var paul = await site.EditorAsync(Roles.Editor, "Paul");

        var again = await paul.SendAsync(form, NewsroomSteps.Editor, ("Headline", "Le titre"), ("CategoryId", $"{rubrique}"), ("Body", "Texte."), ("Then", "Publish"));

        again.One(".notice").TextContent.ShouldContain("La session a changé");
        again.One("#Body").TextContent.ShouldContain("Texte.");
        (await site.InDatabaseAsync(db => db.Articles.CountAsync(Ct))).ShouldBe(0);
        (await paul.SendAsync(again, NewsroomSteps.Editor, ("Then", "Publish"))).One(".notice").TextContent.ShouldContain("Publié");
    }

    [Fact]
    public async Task A_form_without_a_token_changes_nothing()
    {
        var page = await editor.TypeAsync("Stay", ("Headline", "Le titre"), ("Body", "Texte."));
        using var content = new FormUrlEncodedContent([new("Headline", "Un autre"), new("Then", "Stay")]);

        using var answer = await editor.Http.PostAsync(new Uri(page.Path, UriKind.Relative), content, Ct);

        (await site.InDatabaseAsync(db => db.Articles.Select(a => a.Headline).SingleAsync(Ct))).ShouldBe("Le titre");
    }

    [Fact]
    public async Task A_tab_that_is_behind_is_told_that_readers_see_the_text_or_no_longer_do()
    {
        var draft = await editor.TypeAsync("Stay", ("Headline", "Le titre"), ("CategoryId", $"{rubrique}"), ("Body", "Texte."));
        await editor.SendAsync(await editor.OpenAsync(draft.Path + "/apercu"), "form[action$='/publication']");

        var online = await editor.SendAsync(draft, NewsroomSteps.Editor, ("Standfirst", "Un chapô."));
        online.One(".notice").TextContent.ShouldContain("publié entre-temps");
        await editor.SendAsync(online, "#retirer");
        (await editor.SendAsync(online, NewsroomSteps.Editor, ("Standfirst", "Un autre."))).One(".notice").TextContent.ShouldContain("retiré du site entre-temps");
    }

    [Fact]
    public async Task The_editor_says_when_an_article_was_withdrawn_and_by_whom_whatever_was_saved_since()
    {
        var page = await editor.TypeAsync("Publish", ("Headline", "Le titre"), ("CategoryId", $"{rubrique}"), ("Body", "Texte."));
        site.Clock.Advance(TimeSpan.FromHours(1));
        await editor.SendAsync(page, "#retirer");
        site.Clock.Advance(TimeSpan.FromHours(1));
        await editor.SendAsync(await editor.OpenAsync(page.Path), NewsroomSteps.Editor, ("Standfirst", "Un chapô."));

        var state = (await editor.OpenAsync(page.Path)).One(".publication .etat");

        state.TextContent.ShouldContain("par Ariane");
        state.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2026-06-15T11:00:00+02:00");
    }

    [Fact]
    public async Task A_draft_without_a_rubrique_is_kept_and_previewed_and_asks_for_one_when_it_is_published()
    {
        var preview = await editor.TypeAsync("Preview", ("Headline", "Sans rubrique"), ("Body", "Le texte."));
        preview.Text.ShouldContain("Le texte.");
        var page = await editor.OpenAsync(preview.Path.Replace("/apercu", "", StringComparison.Ordinal));

        (await editor.SendAsync(page, NewsroomSteps.Editor, ("Then", "Publish"))).One("#CategoryId-erreur").TextContent.ShouldContain("rubrique");
        (await editor.OpenAsync("/redaction/articles")).Text.ShouldContain("Sans rubrique");
        (await editor.OpenAsync("/redaction")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_hour_too_far_away_is_refused()
    {
        var page = await editor.TypeAsync("Schedule", ("Headline", "Un jour"), ("CategoryId", $"{rubrique}"), ("Body", "Texte."), ("ScheduleDate", "9999-12-31"), ("ScheduleTime", "23:59"));

        page.One("#ScheduleDate-erreur").TextContent.ShouldContain("deux ans au plus");
    }

    [Fact]
    public async Task Images_that_readers_will_not_see_are_named()
    {
        var page = await editor.TypeAsync("Stay", ("Headline", "Le titre"), ("Body",
            "<p>Un <img src=\"data:image/png;base64,AAAA\"> et <img src=\"https://example.com/a.jpg\">.</p><p><img src=\"/medias/b.jpg\" alt=\"\"></p>"));

        page.One(".notice").TextContent.ShouldSatisfyAllConditions(
            t => t.ShouldContain("une image collée"), t => t.ShouldContain("Une image d’un autre site n’est pas montrée"));
    }
}
