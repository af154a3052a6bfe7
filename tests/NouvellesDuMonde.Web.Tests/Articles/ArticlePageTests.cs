using System.Net;
using System.Text.Json;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Articles;

public sealed class ArticlePageTests(NewsSite paper) : IClassFixture<NewsSite>
{
    private static readonly DateTime Published = new(2024, 6, 18, 1, 54, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Every_element_of_an_article_is_its_own_piece_of_the_page()
    {
        var page = await OpenAsync(await FullArticleAsync("Poutine en Corée du Nord"));

        page.One("h1").TextContent.ShouldBe("Poutine en Corée du Nord");
        page.All(".breadcrumb a").Select(a => a.TextContent).ShouldBe(["Accueil", "Monde", "Asie"]);
        page.One(".standfirst").TextContent.ShouldStartWith("Le chapô");
        page.One("[rel=author]").GetAttribute("href").ShouldBe("/auteurs/graham-ellery");
        page.One(".byline-role").TextContent.ShouldBe("envoyé spécial à Séoul");
        page.One(".byline-handle").TextContent.ShouldBe("@GrahamElleryNW");
        page.One(".dateline").TextContent.ShouldBe("Séoul");
        page.One(".reading-time").TextContent.ShouldBe("Lecture\u00A0: 3 min");
        page.One(".lead-figure img").GetAttribute("width").ShouldBe("1200");
        page.One(".lead-figure figcaption").TextContent.ShouldContain("Le pont sur le fleuve Tumen.");
        page.One(".lead-figure .credit").TextContent.ShouldBe("Photo : AFP");
        page.One(".article-body").InnerHtml.ShouldContain("<p>Le texte.</p>");
        page.One(".hashtags a").TextContent.ShouldBe("#CoréeDuNord");
        page.One(".hashtags a").GetAttribute("href").ShouldBe("/sujets/coree-du-nord");
        page.One("#commentaires h2").TextContent.ShouldNotBeEmpty();
        page.All("main a[href='/pages/donnees-personnelles']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Dates_stand_in_words_at_the_hour_of_Paris()
    {
        var page = await OpenAsync(await FullArticleAsync("L’heure de Paris"));

        page.All(".byline-dates time").Select(t => t.GetAttribute("datetime"))
            .ShouldBe(["2024-06-18T03:54:00+02:00", "2024-06-18T05:10:00+02:00"]);
        page.One(".byline-dates").TextContent.ShouldContain("Publié le mardi 18\u00A0juin 2024 à 3\u00A0h\u00A054, mis à jour à ");
    }

    [Fact]
    public async Task A_republished_text_says_where_it_comes_from()
    {
        var page = await OpenAsync(await FullArticleAsync("Un article traduit"));

        string.Join(' ', page.One(".origin").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ShouldBe("D’après Sky News (Ivor Bennett), traduit de l’anglais.");
        page.One(".origin a").GetAttribute("href").ShouldBe("https://news.example/rason");
    }

    [Fact]
    public async Task Sharing_needs_no_script_of_anybody()
    {
        var page = await OpenAsync(await FullArticleAsync("À partager"));

        page.All(".share a").Select(a => a.TextContent)
            .ShouldBe(["Facebook", "X", "LinkedIn", "Pinterest", "WhatsApp", "Bluesky", "E-mail"]);
        page.All("script[src]").ShouldAllBe(s => s.GetAttribute("src")!.StartsWith('/'));
        page.Response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Five_other_articles_of_the_rubrique_follow()
    {
        for (var i = 0; i < 7; i++)
            await paper.PublishAsync($"Voisin {i}");
        var article = await paper.PublishAsync("Au milieu des siens");

        var page = await OpenAsync(article);

        page.All(".more li").Count.ShouldBe(5);
        page.One(".more").TextContent.ShouldNotContain("Au milieu des siens");
    }

    [Fact]
    public async Task A_follow_block_and_an_advertisement_show_only_when_set()
    {
        var article = await paper.PublishAsync("Avant et après les réglages");
        (await OpenAsync(article)).All(".follow, .advertisement").ShouldBeEmpty();

        await SetAsync(FollowBlock.Key, new FollowBlock { Title = "Suivez-nous", LinkText = "Suivre la chaîne WhatsApp", Url = "https://whatsapp.example/c" });
        await SetAsync(Advertisement.Key, new Advertisement { MediaId = NewsSite.Picture, Url = "https://annonceur.example/" });
        var page = await OpenAsync(article);

        page.One(".follow a").TextContent.ShouldBe("Suivre la chaîne WhatsApp");
        page.One(".advertisement p").TextContent.ShouldBe("Publicité");
        page.One(".advertisement a").GetAttribute("rel").ShouldNotBeNull().ShouldContain("sponsored");
    }

    [Theory]
    [InlineData("/asie/un-ancien-titre-{0}")]
    [InlineData("/planete/le-bon-titre-{0}")]
    public async Task A_wrong_slug_or_rubrique_leads_to_the_address(string wrong)
    {
        var article = await paper.PublishAsync("Le bon titre");

        var response = await paper.NewVisitor().GetAsync(string.Format(null, wrong, article.Id));

        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.ToString().ShouldBe(NewsSite.PathOf(article));
    }

    [Fact]
    public async Task A_withdrawn_article_is_gone_with_its_headline_and_the_page_offers_others()
    {
        await paper.PublishAsync("Toujours là");

        var page = await OpenAsync(await paper.WithdrawAsync("Retiré de la vente"));

        page.Status.ShouldBe(HttpStatusCode.Gone);
        page.Html.ShouldNotContain("Retiré de la vente");
        page.Text.ShouldNotContain("ne reviendra pas");
        page.All(".more a").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_draft_is_not_found() =>
        (await OpenAsync(await paper.DraftAsync("Pas encore"))).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task An_article_costs_a_bounded_number_of_queries()
    {
        var article = await FullArticleAsync("Peu de questions");

        await paper.NewVisitor().OpenAsync("/recherche");

        var queries = await paper.Queries.DuringAsync(() => OpenAsync(article));

        // Article, byline, sujets, neighbours, comments; the frame around every page is read once for all.
        queries.Count.ShouldBeLessThanOrEqualTo(6, string.Join("\n\n", queries));
    }

    private Task<Page> OpenAsync(Article article) => paper.NewVisitor().OpenAsync(NewsSite.PathOf(article));

    private Task<Article> FullArticleAsync(string headline) => paper.PublishAsync(headline, atUtc: Published, updatedUtc: Published.AddMinutes(76), with: c => c with
    {
        Dateline = "Séoul",
        LeadMediaId = NewsSite.Picture,
        Byline = [new BylineEntry(NewsSite.Author, "envoyé spécial à Séoul")],
        TagIds = [NewsSite.Subject],
        Origin = new ArticleOrigin { Publisher = "Sky News", Author = "Ivor Bennett", Url = "https://news.example/rason", Language = "en", IsTranslation = true },
    });

    private Task<int> SetAsync<T>(string key, T value) => paper.InDatabaseAsync(db =>
    {
        db.Settings.Add(new Setting(key, JsonSerializer.Serialize(value, JsonSerializerOptions.Web)));
        db.Evict(paper.Clock.UtcNow, PageTags.Site);
        return db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });
}
