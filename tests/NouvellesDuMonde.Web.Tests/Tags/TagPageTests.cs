using System.Net;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Tags;

public sealed class TagPageTests(NewsSite paper) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task A_sujet_lists_its_articles()
    {
        await paper.PublishAsync("Étiqueté", with: c => c with { TagIds = [NewsSite.Subject] });

        var page = await paper.NewVisitor().OpenAsync("/sujets/coree-du-nord");

        page.One("h1").TextContent.ShouldBe("Corée du Nord");
        page.One(".listing").TextContent.ShouldContain("Étiqueté");
    }

    [Fact]
    public async Task Another_name_of_a_sujet_leads_to_it()
    {
        var response = await paper.NewVisitor().GetAsync("/sujets/rpdc");

        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.ToString().ShouldBe("/sujets/coree-du-nord");
    }

    [Fact]
    public async Task An_author_has_a_page_with_profiles_and_articles()
    {
        await paper.PublishAsync("Signé", with: c => c with { Byline = [new BylineEntry(NewsSite.Author, null)] });

        var page = await paper.NewVisitor().OpenAsync("/auteurs/graham-ellery");

        page.One(".kicker").TextContent.ShouldBe("correspondant, Moscou");
        page.One("a[rel~=me]").GetAttribute("href").ShouldBe("https://x.com/GrahamElleryNW");
        page.One(".listing").TextContent.ShouldContain("Signé");
    }
}
