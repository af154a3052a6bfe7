using System.Net;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Newsroom;

/// <summary>What goes wrong for an editor in a hurry: buttons pressed twice, hours forgotten, colleagues at the same text.</summary>
public sealed class DeadlineTests : IAsyncLifetime
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

    [Theory, DatabaseData]
    public async Task A_form_sent_twice_at_once_makes_one_article(DatabaseProvider provider)
    {
        await using var other = new SiteFactory(provider);
        var ariane = await other.EditorAsync();
        var monde = await other.RubriqueAsync("Monde", "monde");
        var form = await ariane.OpenAsync("/redaction/articles/nouveau");

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ariane.SendAsync(
            form, NewsroomSteps.Editor, ("Headline", "Une seule fois"), ("CategoryId", $"{monde}"), ("Body", "Texte."), ("Then", "Publish"))));

        answers.Select(a => a.Path).Distinct().Count().ShouldBe(1);
        (await other.InDatabaseAsync(db => db.Articles.CountAsync(a => a.Headline == "Une seule fois", Ct))).ShouldBe(1);
    }

    [Fact]
    public async Task A_form_that_was_refused_can_be_sent_again()
    {
        var refused = await editor.TypeAsync("Stay", ("Headline", ""), ("CategoryId", $"{rubrique}"), ("Body", "Texte."));
        refused.One("#Headline-erreur").TextContent.ShouldContain("titre");

        (await editor.SendAsync(refused, NewsroomSteps.Editor, ("Headline", "Le titre"))).One(".notice").TextContent.ShouldContain("Enregistré");
    }

    [Fact]
    public async Task Ones_own_save_sent_twice_is_no_conflict_and_neither_is_a_colleagues_publication()
    {
        var draft = await editor.TypeAsync("Stay", ("Headline", "Le titre"), ("CategoryId", $"{rubrique}"), ("Body", "Texte."));
        var chief = await site.EditorAsync(name: "Paul");
        await editor.SendAsync(draft, NewsroomSteps.Editor, ("Standfirst", "Un chapô."));

        (await editor.SendAsync(draft, NewsroomSteps.Editor, ("Standfirst", "Un chapô."))).One(".notice").TextContent.ShouldContain("Enregistré");

        var open = await editor.OpenAsync(draft.Path);
        await chief.SendAsync(await chief.OpenAsync(draft.Path + "/apercu"), "form[action$='/publication']");
        (await editor.SendAsync(open, NewsroomSteps.Editor, ("Standfirst", "Un autre chapô."))).One(".notice").TextContent.ShouldContain("Enregistré");
        (await site.NewVisitor().OpenAsync($"/monde/le-titre-{draft.ArticleId()}")).One(".standfirst").TextContent.ShouldBe("Un autre chapô.");
    }

    [Theory]
    [InlineData("Stay")]
    [InlineData("Publish")]
    public async Task An_hour_that_no_button_has_taken_is_asked_about(string then)
    {
        var page = await editor.TypeAsync(then, ("Headline", "Demain matin"), ("CategoryId", $"{rubrique}"), ("Body", "Texte."), ("ScheduleDate", "2026-06-16"), ("ScheduleTime", "06:00"));

        page.One("#ScheduleDate-erreur").TextContent.ShouldContain("Programmer");
        page.One("#ScheduleTime").GetAttribute("value").ShouldBe("06:00");
        (await site.InDatabaseAsync(db => db.Articles.CountAsync(Ct))).ShouldBe(0);
        page = await editor.SendAsync(page, NewsroomSteps.Editor, ("Then", "Schedule"));
        page.One(".notice").TextContent.ShouldContain("Programmé");
        // Saved again as it stands, it keeps its hour without a question.
        (await editor.SendAsync(page, NewsroomSteps.Editor, ("Standfirst", "Un chapô."))).One(".notice").TextContent.ShouldContain("Enregistré");
    }

    [Fact]
    public async Task An_earlier_version_comes_back_with_its_place_and_its_subjects()
    {
        var sport = await site.RubriqueAsync("Sport", "sport");
        var page = await editor.TypeAsync("Stay", ("Headline", "Le titre"), ("CategoryId", $"{rubrique}"), ("TagNames", "Séoul, Corée"), ("Body", "Texte."));
        await editor.SendAsync(page, NewsroomSteps.Editor, ("CategoryId", $"{sport}"), ("TagNames", "Football"), ("Body", "Autre texte."));
        var versions = await editor.OpenAsync(page.Path + "/versions");

        var back = await editor.SendAsync(await editor.OpenAsync(versions.All(".liste a")[^1].GetAttribute("href")!), "form[action$='/restauration']");

        back.One("#CategoryId option[selected]").GetAttribute("value").ShouldBe($"{rubrique}");
        back.One("#TagNames").GetAttribute("value").ShouldBe("Séoul, Corée");
        back.One("#Body").TextContent.ShouldContain("Texte.");
    }

    [Fact]
    public async Task Versions_say_what_they_changed_and_what_has_changed_since()
    {
        var page = await editor.TypeAsync("Publish", ("Headline", "Le titre"), ("CategoryId", $"{rubrique}"), ("Body", "Un début.\n\nLe sommet s’ouvre lundi."));
        page = await editor.SendAsync(page, NewsroomSteps.Editor, ("Headline", "Un autre titre"), ("TagNames", "Séoul"), ("Body", "Un début.\n\nLe sommet s’ouvre mardi."));
        await editor.SendAsync(page, "#retirer");

        var versions = await editor.OpenAsync(page.Path + "/versions");

        versions.All(".liste tbody tr td:last-child").Select(c => c.TextContent.Replace('\u00A0', ' '))
            .ShouldBe(["Retiré du site", "titre, texte (+1, −1 mot), sujets", "Première version"]);
        var first = await editor.OpenAsync(versions.All(".liste tbody a")[^1].GetAttribute("href")!);
        first.All(".comparaison del").Select(d => d.TextContent.Trim()).ShouldBe(["Le", "lundi."]);
        first.All(".comparaison ins").Select(d => d.TextContent.Trim()).ShouldBe(["Un autre", "mardi."]);
        first.One(".comparaison").TextContent.ShouldContain("Un paragraphe inchangé");
        first.Text.ShouldNotContain("L’article est en ligne");
    }

    [Fact]
    public async Task A_change_of_a_published_article_is_seen_before_readers_see_it()
    {
        var page = await editor.TypeAsync("Publish", ("Headline", "Le titre"), ("CategoryId", $"{rubrique}"), ("Standfirst", "Le chapô."), ("Body", "Texte."));
        var address = $"/monde/le-titre-{page.ArticleId()}";

        var preview = await editor.PressAsync(page, "[formaction$='/apercu']", ("Standfirst", "Un chapô \"neuf\"."), ("Body", "Neuf.\n\nEncore."));

        preview.One(".standfirst").TextContent.ShouldBe("Un chapô «\u00A0neuf\u00A0».");
        preview.All(".article-body p").Count.ShouldBe(2);
        preview.Text.ShouldContain("rien n’est enregistré");
        // What was emptied is seen empty, not as it was.
        (await editor.PressAsync(page, "[formaction$='/apercu']", ("Body", ""))).Text.ShouldNotContain("Texte.");
        (await site.NewVisitor().OpenAsync(address)).One(".standfirst").TextContent.ShouldBe("Le chapô.");
        (await editor.OpenAsync(page.Path)).One("#Standfirst").TextContent.ShouldContain("Le chapô.");
    }

    [Fact]
    public async Task What_the_text_names_and_the_site_has_not_is_said()
    {
        var page = await editor.TypeAsync("Publish", ("Headline", "Le titre"), ("CategoryId", $"{rubrique}"), ("Body", "Un.\n\n[image 99999]\n\n[lire-aussi 88888]"));

        page.One(".notice").TextContent.Replace('\u00A0', ' ').ShouldSatisfyAllConditions(
            t => t.ShouldContain("La médiathèque n’a pas d’image n° 99999"), t => t.ShouldContain("L’article n° 88888 n’est pas en ligne"));
    }

    [Fact]
    public async Task What_cleaning_takes_out_is_said()
    {
        var page = await editor.TypeAsync("Stay", ("Headline", "Le titre"), ("CategoryId", $"{rubrique}"),
            ("Body", "<p>Un <a href=\"javascript:alert(1)\">lien</a>.</p><iframe src=\"https://www.youtube.com/embed/x\"></iframe>"));

        page.One(".notice").TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("contenu embarqué"), t => t.ShouldContain("un lien dont l’adresse n’est pas utilisable"));
    }

    [Fact]
    public async Task Nothing_but_blanks_is_no_text_to_publish()
    {
        var page = await editor.TypeAsync("Publish", ("Headline", "Le titre"), ("CategoryId", $"{rubrique}"), ("Body", "<p>&nbsp;</p>"));

        page.Text.ShouldContain("Un article sans texte ne peut pas être publié.");
    }
}
