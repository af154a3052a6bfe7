using System.Net;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Newsroom;

public sealed class ArticleJourneyTests
{
    [Theory, DatabaseData]
    public async Task Every_element_that_an_editor_types_shows_on_the_public_page(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var editor = await site.EditorAsync();
        var world = await site.RubriqueAsync("Monde", "monde");
        var asia = await site.RubriqueAsync("Asie", "asie", world);
        var author = await AuthorAsync(site);
        await FollowAsync(site);
        var image = (await editor.UploadAsync()).Path.Split('/')[^1];
        var other = (await editor.TypeAsync("Publish", ("Headline", "L’autre article"), ("CategoryId", $"{asia}"), ("Body", "<p>Autre.</p>"))).ArticleId();

        var saved = await editor.TypeAsync("Publish", Everything(asia, author, image, other));

        saved.One(".notice").TextContent.ShouldContain("Publié");
        var page = await site.NewVisitor().OpenAsync($"/asie/la-russie-et-la-coree-{saved.ArticleId()}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        ShowsWhatWasTyped(page);
    }

    [Fact]
    public async Task A_new_address_redirects_from_the_old_one_and_a_withdrawn_article_is_gone()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();
        var rubrique = await site.RubriqueAsync("Monde", "monde");
        var page = await editor.TypeAsync("Publish", ("Headline", "Premier titre"), ("CategoryId", $"{rubrique}"), ("Body", "<p>Texte.</p>"));
        var id = page.ArticleId();
        var reader = site.NewVisitor();

        page = await editor.SendAsync(page, NewsroomSteps.Editor, ("Slug", "nouvelle adresse"));
        page.One(".adresses").TextContent.ShouldContain("premier-titre");
        var moved = await reader.GetAsync($"/monde/premier-titre-{id}");
        (moved.StatusCode, moved.Headers.Location?.ToString()).ShouldBe((HttpStatusCode.MovedPermanently, $"/monde/nouvelle-adresse-{id}"));

        await editor.SendAsync(page, "#retirer");
        (await reader.GetAsync($"/monde/nouvelle-adresse-{id}")).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_scheduled_article_comes_out_when_its_hour_has_passed()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();
        var rubrique = await site.RubriqueAsync("Monde", "monde");

        var page = await editor.TypeAsync("Schedule", ("Headline", "À six heures"), ("CategoryId", $"{rubrique}"), ("Body", "<p>Texte.</p>"),
            ("ScheduleDate", "2026-06-16"), ("ScheduleTime", "06:00"));

        page.One(".notice").TextContent.ShouldContain("mardi 16\u00a0juin 2026 à 6\u00a0h\u00a000");
        var reader = site.NewVisitor();
        var address = $"/monde/a-six-heures-{page.ArticleId()}";
        (await reader.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        site.Clock.Advance(TimeSpan.FromHours(20));
        site.RingPublicationAlarm();
        await reader.EventuallyAsync(address, HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_hour_that_has_passed_is_refused_and_the_text_stays()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();
        var rubrique = await site.RubriqueAsync("Monde", "monde");

        var page = await editor.TypeAsync("Schedule", ("Headline", "Trop tard"), ("CategoryId", $"{rubrique}"), ("Body", "<p>Un long texte.</p>"),
            ("ScheduleDate", "2026-06-14"), ("ScheduleTime", "06:00"));

        page.One("#ScheduleDate-erreur").TextContent.ShouldContain("Cette heure est passée");
        page.One("#Body").TextContent.ShouldContain("<p>Un long texte.</p>");
    }

    [Fact]
    public async Task Two_editors_of_one_article_do_not_overwrite_each_other_unawares()
    {
        await using var site = new SiteFactory();
        var ariane = await site.EditorAsync();
        var rubrique = await site.RubriqueAsync("Monde", "monde");
        var first = await ariane.TypeAsync("Stay", ("Headline", "Le titre"), ("CategoryId", $"{rubrique}"), ("Body", "<p>Texte.</p>"));
        var paul = await site.EditorAsync(name: "Paul");
        var late = await paul.OpenAsync($"/redaction/articles/{first.ArticleId()}");
        await ariane.SendAsync(first, NewsroomSteps.Editor, ("Standfirst", "Le chapô d’Ariane."));

        late = await paul.SendAsync(late, NewsroomSteps.Editor, ("Standfirst", "Le chapô de Paul."));

        late.One(".refus").TextContent.ShouldContain("Ariane");
        late.One("#Standfirst").TextContent.ShouldContain("Le chapô de Paul.");
        (await paul.OpenAsync(late.One(".refus a").GetAttribute("href")!)).Text.ShouldContain("Le chapô d’Ariane.");
        (await paul.SendAsync(late, NewsroomSteps.Editor, ("Then", "Overwrite"))).One(".notice").TextContent.ShouldContain("Enregistré");
    }

    [Fact]
    public async Task A_draft_is_previewed_as_the_public_page_that_nobody_else_can_open()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();
        var rubrique = await site.RubriqueAsync("Monde", "monde");

        var preview = await editor.TypeAsync("Preview", ("Headline", "Un brouillon"), ("CategoryId", $"{rubrique}"), ("Standfirst", "Son chapô."), ("Body", "<p>Son texte.</p>"));

        preview.Path.ShouldEndWith("/apercu");
        preview.One("article.article h1").TextContent.ShouldBe("Un brouillon");
        preview.One(".article-body").TextContent.ShouldContain("Son texte.");
        preview.One("meta[name=robots]").GetAttribute("content").ShouldBe("noindex");
        preview.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await site.NewVisitor().OpenAsync(preview.Path)).Path.ShouldStartWith("/compte/connexion");
    }

    private static (string, string)[] Everything(int rubrique, int author, string image, int other) =>
    [
        ("Headline", "La Russie et la Corée du Nord signent un traité"), ("SeoTitle", "Russie–Corée : le traité"), ("Slug", "la-russie-et-la-coree"),
        ("Standfirst", "Un chapô."), ("Dateline", "Séoul"), ("CategoryId", $"{rubrique}"), ("TagNames", "Corée du Nord, Russie"),
        ("Byline[0].AuthorId", $"{author}"), ("Byline[0].Role", "envoyée spéciale"), ("LeadMediaId", image), ("LeadCaption", "Légende propre."),
        ("Body", $"<p>Un paragraphe.</p><h2>Un intertitre</h2><blockquote><p>Une citation.</p></blockquote><ul><li>Un point</li></ul><p>[lire-aussi {other}]</p><p>[image {image}]</p>"),
        ("OriginPublisher", "The Conversation"), ("OriginUrl", "https://theconversation.com/a"), ("OriginLanguage", "en"), ("IsTranslation", "true"),
    ];

    private static void ShowsWhatWasTyped(Page page)
    {
        page.One("h1").TextContent.ShouldBe("La Russie et la Corée du Nord signent un traité");
        page.One("title").TextContent.ShouldContain("Russie–Corée");
        page.One(".standfirst").TextContent.ShouldBe("Un chapô.");
        foreach (var words in new[]
        {
            "Monde", "Asie", "Claire Vasseur", "envoyée spéciale", "Séoul", "Légende propre.", "Léa Martin / AFP", "Un intertitre",
            "Une citation.", "Un point", "The Conversation", "Suivez-nous",
        })
        {
            page.Text.ShouldContain(words);
        }

        page.One(".lead-figure img").GetAttribute("alt").ShouldBe("Un pont sous la pluie");
        page.One(".article-body figure img").GetAttribute("src")!.ShouldStartWith("/media/2026/06/");
        page.One(".article-body .lire-aussi a").TextContent.ShouldBe("L’autre article");
        page.All(".hashtags a").Select(a => a.GetAttribute("href")).ShouldBe(["/sujets/coree-du-nord", "/sujets/russie"]);
    }

    private static Task<int> AuthorAsync(SiteFactory site) => site.InDatabaseAsync(async db =>
    {
        var author = new Author(new AuthorProfile("Claire Vasseur", "claire-vasseur"));
        db.Authors.Add(author);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return author.Id;
    });

    private static async Task FollowAsync(SiteFactory site)
    {
        await site.EditorAsync(Core.Accounts.Roles.Administrator, "Odile");
        var admin = site.NewVisitor();
        await admin.SignInAsync("odile@example.org");
        await admin.SendAsync(await admin.OpenAsync("/redaction/reglages"), "form.fiche",
            (nameof(SettingsInput.FollowUrl), "https://example.org/chaine"), (nameof(SettingsInput.FollowTitle), "Suivez-nous"), (nameof(SettingsInput.FollowLinkText), "Suivre la chaîne"));
        (await site.InDatabaseAsync(db => db.Settings.AnyAsync(s => s.Key == FollowBlock.Key))).ShouldBeTrue();
    }
}
