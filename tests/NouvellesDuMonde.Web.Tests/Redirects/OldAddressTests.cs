using System.Net;
using NouvellesDuMonde.Core.Redirects;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Redirects;

public sealed class OldAddressTests(NewsSite paper) : IClassFixture<NewsSite>
{
    [Theory]
    [InlineData("/2024/06/18/un-titre-ancien/")]
    [InlineData("/2024/06/18/Un-Titre-Ancien")]
    [InlineData("/2024/06/18/un-titre-ancien/?utm_source=lettre")]
    public async Task An_old_address_leads_to_the_article_at_once(string old)
    {
        var article = await paper.PublishAsync("Un titre ancien");
        await paper.InDatabaseAsync(async db =>
        {
            db.Redirects.RemoveRange(db.Redirects);
            db.Redirects.Add(Redirect.ToArticle("/2024/06/18/un-titre-ancien/", article.Id));
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        var response = await paper.NewVisitor().GetAsync(old);

        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.ToString().ShouldBe(NewsSite.PathOf(article));
    }

    [Fact]
    public async Task An_old_address_that_ends_in_a_number_is_not_taken_for_an_article()
    {
        await paper.PublishAsync("Premier de la base");
        await paper.RedirectAsync(Redirect.To("/categorie/actualites-1", "/monde"));

        (await paper.NewVisitor().OpenAsync("/categorie/actualites-1")).One("h1").TextContent.ShouldBe("Monde");
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_any_more_is_gone()
    {
        await paper.RedirectAsync(Redirect.Gone("/vieux/concours"));

        (await paper.NewVisitor().OpenAsync("/vieux/concours")).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_page_that_never_was_offers_a_search_and_the_newest_articles()
    {
        await paper.PublishAsync("À lire à la place");

        var page = await paper.NewVisitor().OpenAsync("/rien/de/tel");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.One("main form[action='/recherche'] input[name=q]");
        page.One(".listing").TextContent.ShouldContain("À lire à la place");
        page.One("meta[name=robots]").GetAttribute("content").ShouldBe("noindex");
    }
}
