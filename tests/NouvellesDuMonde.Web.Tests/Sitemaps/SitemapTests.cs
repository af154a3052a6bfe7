using System.Net;
using System.Xml.Linq;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Sitemaps;

public sealed class SitemapTests(NewsSite paper) : IClassFixture<NewsSite>
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    [Fact]
    public async Task The_map_leads_to_every_article_with_its_last_change_and_its_picture()
    {
        var article = await paper.PublishAsync("Dans le plan", updatedUtc: paper.Clock.UtcNow, with: c => c with { LeadMediaId = NewsSite.Picture });

        var url = (await UrlsAsync("/sitemap-articles-1.xml")).Single(u => Place(u).EndsWith(NewsSite.PathOf(article), StringComparison.Ordinal));

        url.Element(Map + "lastmod")!.Value.ShouldBe("2026-06-15T08:00:00Z");
        url.Element(Image + "image")!.Value.ShouldBe("http://localhost:5000/media/2026/06/pont.jpg");
        (await paper.NewVisitor().OpenAsync("/sitemap-articles-9.xml")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_index_lists_every_file_with_the_last_change_in_it()
    {
        await paper.PublishAsync("Le plus récent", atUtc: paper.Clock.UtcNow.AddHours(-2), updatedUtc: paper.Clock.UtcNow, with: c => c with
        {
            Byline = [new BylineEntry(NewsSite.Author, null)],
            TagIds = [NewsSite.Subject],
        });

        var files = (await XmlAsync("/sitemap.xml")).Descendants(Map + "sitemap").ToDictionary(f => new Uri(Place(f)).AbsolutePath, f => f.Element(Map + "lastmod")?.Value);

        files.Keys.ShouldBe(["/sitemap-rubriques.xml", "/sitemap-articles-1.xml", "/sitemap-sujets-1.xml", "/sitemap-auteurs-1.xml"], ignoreOrder: true);
        files["/sitemap-articles-1.xml"].ShouldBe("2026-06-15T08:00:00Z");
        Place((await UrlsAsync("/sitemap-sujets-1.xml")).Single()).ShouldBe("http://localhost:5000/sujets/coree-du-nord");
        Place((await UrlsAsync("/sitemap-auteurs-1.xml")).Single()).ShouldBe("http://localhost:5000/auteurs/graham-ellery");
        (await UrlsAsync("/sitemap-rubriques.xml")).Select(Place).ShouldContain("http://localhost:5000/asie");
    }

    [Fact]
    public async Task News_is_what_came_out_within_two_days()
    {
        await using var site = new NewsSite();
        await ((IAsyncLifetime)site).InitializeAsync();
        await site.PublishAsync("À temps", atUtc: site.Clock.UtcNow - new TimeSpan(47, 59, 0));
        await site.PublishAsync("Trop tard", atUtc: site.Clock.UtcNow - new TimeSpan(48, 1, 0));

        var map = XDocument.Parse((await site.NewVisitor().OpenAsync("/sitemap-actualites.xml")).Html);

        var news = map.Descendants(News + "news").ShouldHaveSingleItem();
        news.Element(News + "title")!.Value.ShouldBe("À temps");
        news.Element(News + "publication_date")!.Value.ShouldBe("2026-06-13T08:01:00Z");
        news.Element(News + "publication")!.Elements().Select(e => e.Value).ShouldBe(["Nouvelles du Monde", "fr"]);
    }

    [Theory, DatabaseData]
    public async Task Every_database_draws_the_map(DatabaseProvider provider)
    {
        await using var site = new DemoSite(provider);
        var visitor = site.NewVisitor();

        var files = XDocument.Parse((await visitor.OpenAsync("/sitemap.xml")).Html).Descendants(Map + "loc").Select(l => new Uri(l.Value).AbsolutePath);

        foreach (var file in files)
            XDocument.Parse((await visitor.OpenAsync(file)).Html).Descendants(Map + "url").ShouldNotBeEmpty(file);
    }

    [Fact]
    public async Task Robots_are_told_where_the_maps_are_and_what_is_not_for_them()
    {
        var robots = (await paper.NewVisitor().OpenAsync("/robots.txt")).Html;

        robots.ShouldContain("Sitemap: http://localhost:5000/sitemap.xml");
        robots.ShouldContain("Sitemap: http://localhost:5000/sitemap-actualites.xml");
        robots.ShouldContain("Disallow: /redaction");
    }

    private async Task<IEnumerable<XElement>> UrlsAsync(string path) => (await XmlAsync(path)).Descendants(Map + "url");

    private static string Place(XElement entry) => entry.Element(Map + "loc")!.Value;

    private async Task<XDocument> XmlAsync(string path)
    {
        var page = await paper.NewVisitor().OpenAsync(path);
        page.Status.ShouldBe(HttpStatusCode.OK);
        return XDocument.Parse(page.Html);
    }
}
