using NouvellesDuMonde.Core.Redirects;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Home;

public sealed class FrontPageTests
{
    [Fact]
    public async Task The_newest_article_with_an_image_leads_and_every_rubrique_has_its_band()
    {
        await using var paper = await NewsSiteAsync();
        await paper.PublishAsync("Illustrée", NewsSite.Asie, paper.Clock.UtcNow.AddHours(-2), c => c with { LeadMediaId = NewsSite.Picture });
        await paper.PublishAsync("Plus récente, sans image", NewsSite.Planete);
        for (var i = 0; i < 8; i++)
            await paper.PublishAsync($"Plus ancienne {i}", i % 2 == 0 ? NewsSite.Planete : NewsSite.Monde, paper.Clock.UtcNow.AddDays(-1 - i));

        var page = await paper.NewVisitor().OpenAsync("/");

        page.One(".lead-story h2").TextContent.ShouldBe("Illustrée");
        page.One(".en-continu li").TextContent.ShouldContain("9\u00A0h\u00A000");
        page.All(".band h2").Select(h => h.TextContent).ShouldBe(["Monde", "Planète"], ignoreOrder: true);
        page.One(".band").TextContent.ShouldNotContain("Illustrée");
    }

    [Fact]
    public async Task It_asks_a_few_questions_however_much_there_is()
    {
        await using var paper = await NewsSiteAsync();
        for (var i = 0; i < 12; i++)
            await paper.PublishAsync($"Article {i}", 1 + (i % 3), paper.Clock.UtcNow.AddHours(-i), c => c with { LeadMediaId = NewsSite.Picture });

        // The frame around every page (rubriques, pages of the site, settings) is read once for all.
        await paper.NewVisitor().OpenAsync("/recherche");

        var queries = await paper.Queries.DuringAsync(() => paper.NewVisitor().OpenAsync("/"));

        // Newest, most commented, bands (order, ids, articles), pinned places, and three periods of the most read.
        queries.Count.ShouldBe(9, string.Join("\n\n", queries));
        queries.ShouldAllBe(sql => !sql.Contains("ROW_NUMBER"));
    }

    [Fact]
    public async Task An_empty_site_has_a_front_page()
    {
        await using var site = new SiteFactory();

        (await site.NewVisitor().OpenAsync("/")).Text.ShouldContain("La rédaction prépare ses premiers articles");
    }

    [Fact]
    public async Task A_short_address_of_WordPress_leads_to_the_article()
    {
        await using var paper = await NewsSiteAsync();
        var article = await paper.PublishAsync("Venu d’ailleurs");
        await paper.RedirectAsync(Redirect.ToArticle("/?p=123", article.Id));

        var page = await paper.NewVisitor().OpenAsync("/?p=123");

        page.One("h1").TextContent.ShouldBe("Venu d’ailleurs");
    }

    private static async Task<NewsSite> NewsSiteAsync()
    {
        var paper = new NewsSite();
        await paper.InitializeAsync();
        return paper;
    }
}
