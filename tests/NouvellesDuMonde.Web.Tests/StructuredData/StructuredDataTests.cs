using System.Text.Json;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.StructuredData;

public sealed class StructuredDataTests(NewsSite paper) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task Machines_read_of_an_article_what_readers_see_of_it()
    {
        var article = await paper.PublishAsync("Un sommet", with: c => c with
        {
            Byline = [new BylineEntry(NewsSite.Author, "envoyé spécial")],
            TagIds = [NewsSite.Subject],
            LeadMediaId = NewsSite.Picture,
            Origin = new ArticleOrigin { Publisher = "Sky News", Url = "https://news.example/rason", Language = "en", IsTranslation = true },
        });

        var news = await ThingAsync(NewsSite.PathOf(article), "NewsArticle");

        Text(news, "headline").ShouldBe("Un sommet");
        Text(news, "datePublished").ShouldBe("2026-06-15T09:00:00+02:00");
        Text(news, "dateModified").ShouldBe("2026-06-15T09:00:00+02:00");
        Text(news, "mainEntityOfPage").ShouldBe("http://localhost:5000" + NewsSite.PathOf(article));
        var author = news.GetProperty("author")[0];
        (Text(author, "@type"), Text(author, "name"), Text(author, "jobTitle"), Text(author, "url"))
            .ShouldBe(("Person", "Graham Ellery", "envoyé spécial", "http://localhost:5000/auteurs/graham-ellery"));
        Text(news.GetProperty("publisher").GetProperty("logo"), "url").ShouldStartWith("http://localhost:5000/");
        Text(news.GetProperty("image")[0], "creditText").ShouldBe("Photo : AFP");
        news.GetProperty("keywords")[0].GetString().ShouldBe("Corée du Nord");
        news.GetProperty("isAccessibleForFree").GetBoolean().ShouldBeTrue();
        Text(news.GetProperty("translationOfWork"), "url").ShouldBe("https://news.example/rason");
        Text(news.GetProperty("translator"), "name").ShouldBe("Nouvelles du Monde");
        news.TryGetProperty("correction", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task The_way_to_an_article_is_that_of_its_breadcrumb()
    {
        var article = await paper.PublishAsync("Le chemin");

        var trail = await ThingAsync(NewsSite.PathOf(article), "BreadcrumbList");

        trail.GetProperty("itemListElement").EnumerateArray().Select(i => Text(i, "name")).ShouldBe(["Accueil", "Monde", "Asie", "Le chemin"]);
        trail.GetProperty("itemListElement")[2].GetProperty("position").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task A_headline_cannot_end_the_script_that_holds_it_nor_be_longer_than_engines_show()
    {
        var headline = "</script><script src=//mal.example></script> & " + string.Join(' ', Enumerable.Repeat("mot", 30));
        var article = await paper.PublishAsync(headline);

        var page = await paper.NewVisitor().OpenAsync(NewsSite.PathOf(article));

        page.All("script[src*='mal.example']").ShouldBeEmpty();
        var read = Text(await ThingAsync(NewsSite.PathOf(article), "NewsArticle"), "headline");
        read.ShouldStartWith("</script><script src=//mal.example></script> & mot");
        read.Length.ShouldBeLessThanOrEqualTo(110);
    }

    [Theory]
    [InlineData("/", "WebSite")]
    [InlineData("/asie", "CollectionPage")]
    [InlineData("/auteurs/graham-ellery", "ProfilePage")]
    public async Task Every_kind_of_page_says_what_it_is(string path, string type) => Text(await ThingAsync(path, type), "@type").ShouldBe(type);

    private static string Text(JsonElement thing, string property) => thing.GetProperty(property).GetString()!;

    private async Task<JsonElement> ThingAsync(string path, string type)
    {
        var page = await paper.NewVisitor().OpenAsync(path);
        var graph = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent).RootElement;
        graph.GetProperty("@context").GetString().ShouldBe("https://schema.org");
        return graph.GetProperty("@graph").EnumerateArray().Single(t => Text(t, "@type") == type);
    }
}
