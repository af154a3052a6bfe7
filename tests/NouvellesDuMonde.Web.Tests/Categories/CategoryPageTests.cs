using System.Net;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Categories;

public sealed class CategoryPageTests(NewsSite paper) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task A_parent_shows_the_articles_of_its_children_and_links_them()
    {
        await paper.PublishAsync("Vu de Séoul", NewsSite.Asie);

        var page = await paper.NewVisitor().OpenAsync("/monde");

        page.One(".sub-rubriques a").GetAttribute("href").ShouldBe("/asie");
        page.One(".listing").TextContent.ShouldContain("Vu de Séoul");
    }

    [Fact]
    public async Task A_child_shows_its_parent() =>
        (await paper.NewVisitor().OpenAsync("/asie")).All(".breadcrumb a").Select(a => a.GetAttribute("href")).ShouldBe(["/", "/monde", "/asie"]);

    [Fact]
    public async Task Pages_of_twenty_name_their_neighbours_and_end()
    {
        for (var i = 1; i <= 41; i++)
            await paper.PublishAsync($"Article de la planète numéro {i:00}", NewsSite.Planete, paper.Clock.UtcNow.AddMinutes(-i));
        var visitor = paper.NewVisitor();

        var first = await visitor.OpenAsync("/planete");
        var second = await visitor.OpenAsync("/planete?page=2");
        var third = await visitor.OpenAsync("/planete?page=3");

        first.All(".card").Count.ShouldBe(20);
        first.One(".card").TextContent.ShouldContain("numéro 01");
        first.All("link[rel=prev]").ShouldBeEmpty();
        second.One("link[rel=prev]").GetAttribute("href").ShouldBe("/planete");
        second.One("link[rel=next]").GetAttribute("href").ShouldBe("/planete?page=3");
        second.One("link[rel=canonical]").GetAttribute("href").ShouldEndWith("/planete?page=2");
        second.One("title").TextContent.ShouldStartWith("Planète, page\u00A02");
        third.All(".card").Count.ShouldBe(1);
        third.All("link[rel=next]").ShouldBeEmpty();
        (await visitor.OpenAsync("/planete?page=4")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.OpenAsync("/planete?page=0")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_rubrique_costs_two_queries_and_the_sites_frame_once()
    {
        await paper.PublishAsync("Une question de moins", NewsSite.Monde);

        await paper.NewVisitor().OpenAsync("/recherche");

        var queries = await paper.Queries.DuringAsync(() => paper.NewVisitor().OpenAsync("/monde"));

        // The articles and their number; the frame around every page is read once for all.
        queries.Count.ShouldBe(2, string.Join("\n\n", queries));
    }

    [Fact]
    public async Task An_unknown_rubrique_is_not_found() =>
        (await paper.NewVisitor().OpenAsync("/jardinage")).Status.ShouldBe(HttpStatusCode.NotFound);
}
