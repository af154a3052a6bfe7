using System.Net;
using System.Xml.Linq;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Feeds;

public sealed class FeedTests(NewsSite paper) : IClassFixture<NewsSite>
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_feed_of_a_rubrique_holds_the_full_text_with_absolute_addresses()
    {
        var article = await paper.PublishAsync("Dans le flux", with: c => c with { BodyHtml = "<p><a href=\"/monde\">Lien</a>\u0002</p>" });

        var item = (await XmlAsync("/monde/flux/rss.xml")).Descendants("item").Single(i => i.Element("title")!.Value == "Dans le flux");

        item.Element("link")!.Value.ShouldBe("http://localhost:5000" + NewsSite.PathOf(article));
        item.Element("guid")!.Attribute("isPermaLink")!.Value.ShouldBe("false");
        item.Element(Content + "encoded")!.Value.ShouldBe("<p><a href=\"http://localhost:5000/monde\">Lien</a></p>");
    }

    [Fact]
    public async Task The_site_map_leads_to_every_article_with_its_last_change()
    {
        var article = await paper.PublishAsync("Dans le plan", updatedUtc: paper.Clock.UtcNow);

        var index = await XmlAsync("/sitemap.xml");
        var urls = await XmlAsync(new Uri(index.Descendants(Sitemap + "loc").Last().Value).AbsolutePath);

        var url = urls.Descendants(Sitemap + "url").Single(u => u.Element(Sitemap + "loc")!.Value.EndsWith(NewsSite.PathOf(article), StringComparison.Ordinal));
        url.Element(Sitemap + "lastmod")!.Value.ShouldBe("2026-06-15T08:00:00Z");
        (await paper.NewVisitor().OpenAsync("/sitemap-articles-9.xml")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Robots_are_told_where_the_map_is() =>
        (await paper.NewVisitor().OpenAsync("/robots.txt")).Html.ShouldContain("Sitemap: http://localhost:5000/sitemap.xml");

    private async Task<XDocument> XmlAsync(string path)
    {
        var page = await paper.NewVisitor().OpenAsync(path);
        page.Status.ShouldBe(HttpStatusCode.OK);
        return XDocument.Parse(page.Html);
    }
}
