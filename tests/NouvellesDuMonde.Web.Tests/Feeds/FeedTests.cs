using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Core.Syndication;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Feeds;

public sealed class FeedTests(NewsSite paper) : IClassFixture<NewsSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    [Fact]
    public async Task Rss_holds_the_full_text_its_authors_and_its_picture_with_absolute_addresses()
    {
        var article = await SignedAsync("Dans le flux");

        var item = (await XmlAsync("/asie/flux/rss.xml")).Descendants("item").Single(i => i.Element("title")!.Value == "Dans le flux");

        item.Element("link")!.Value.ShouldBe("http://localhost:5000" + NewsSite.PathOf(article));
        item.Element("guid")!.Attribute("isPermaLink")!.Value.ShouldBe("false");
        item.Element("guid")!.Value.ShouldBe($"urn:nouvellesdumonde:article:{article.Id}");
        item.Element(DublinCore + "creator")!.Value.ShouldBe("Graham Ellery");
        item.Elements("category").Select(c => c.Value).ShouldBe(["Asie", "Corée du Nord"]);
        item.Element(Content + "encoded")!.Value.ShouldContain("<p><a href=\"http://localhost:5000/monde\">Lien</a> 🗞️ &amp; l’été</p>");
        var picture = item.Element(Media + "content")!;
        picture.Attributes().Select(a => $"{a.Name}={a.Value}").ShouldBe([
            "url=http://localhost:5000/media/2026/06/pont.jpg", "type=image/jpeg", "medium=image", "width=1200", "height=800", "fileSize=1000"]);
        picture.Element(Media + "credit")!.Value.ShouldBe("Photo : AFP");
    }

    [Theory]
    [InlineData("/flux")]
    [InlineData("/monde/flux")]
    [InlineData("/sujets/coree-du-nord/flux")]
    [InlineData("/auteurs/graham-ellery/flux")]
    public async Task Site_rubrique_sujet_and_author_tell_the_same_in_three_formats(string folder)
    {
        var article = await SignedAsync("Partout à la fois " + folder.Length);
        var id = $"urn:nouvellesdumonde:article:{article.Id}";

        (await XmlAsync($"{folder}/rss.xml")).Descendants("guid").Select(g => g.Value).ShouldContain(id);
        var entry = (await XmlAsync($"{folder}/atom.xml")).Descendants(Atom + "entry").Single(e => e.Element(Atom + "id")!.Value == id);
        entry.Element(Atom + "author")!.Element(Atom + "uri")!.Value.ShouldBe("http://localhost:5000/auteurs/graham-ellery");
        var json = await JsonAsync($"{folder}/feed.json");
        json.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        json.GetProperty("feed_url").GetString().ShouldBe($"http://localhost:5000{folder}/feed.json");
        var item = json.GetProperty("items").EnumerateArray().Single(i => i.GetProperty("id").GetString() == id);
        item.GetProperty("authors")[0].GetProperty("name").GetString().ShouldBe("Graham Ellery");
        item.GetProperty("content_html").GetString().ShouldBe(entry.Element(Atom + "content")!.Value);
    }

    [Fact]
    public async Task A_page_leads_to_its_own_feeds_and_the_list_of_feeds_to_all()
    {
        var page = await paper.NewVisitor().OpenAsync("/sujets/coree-du-nord");

        page.All("link[rel=alternate]").Select(l => l.GetAttribute("href")).ShouldBe(
            [.. FeedPath.AllIn("/flux"), .. FeedPath.AllIn("/sujets/coree-du-nord/flux")]);
        page.All("footer a[href='/flux']").ShouldNotBeEmpty();
        var feeds = await paper.NewVisitor().OpenAsync("/flux");
        feeds.All(".feeds a").Select(a => a.GetAttribute("href")).ShouldContain("/planete/flux/atom.xml");
    }

    [Fact]
    public async Task Who_has_the_feed_already_gets_304_by_tag_and_by_date()
    {
        await SignedAsync("Déjà lu");
        var visitor = paper.NewVisitor();
        var first = await visitor.GetAsync("/flux/atom.xml");
        var modified = first.Content.Headers.LastModified!.Value;
        modified.UtcDateTime.ShouldBe(paper.Clock.UtcNow);

        (await visitor.GetAsync("/flux/atom.xml", ("If-None-Match", first.Headers.ETag!.ToString()))).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await StatusSinceAsync(modified)).ShouldBe(HttpStatusCode.NotModified);
        (await StatusSinceAsync(modified.AddSeconds(-1))).ShouldBe(HttpStatusCode.OK);
        await EvictAsync();
        (await StatusSinceAsync(modified)).ShouldBe(HttpStatusCode.NotModified, "rendered anew, and still the same");

        async Task<HttpStatusCode> StatusSinceAsync(DateTimeOffset since) =>
            (await visitor.GetAsync("/flux/atom.xml", ("If-Modified-Since", since.ToString("R", CultureInfo.InvariantCulture)))).StatusCode;
    }

    [Fact]
    public async Task A_correction_is_read_in_the_item_and_a_retraction_before_the_text()
    {
        var article = await paper.PublishAsync("Rétracté depuis");
        await paper.InDatabaseAsync(async db =>
        {
            var stored = await db.Articles.FindAsync([article.Id], TestContext.Current.CancellationToken);
            stored!.CountCorrection(+1, paper.Clock.UtcNow);
            db.Corrections.Add(new Correction(stored, CorrectionKind.Retraction, "Un témoin avait menti.", paper.Clock.UtcNow));
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        await EvictAsync();

        var item = (await XmlAsync("/asie/flux/rss.xml")).Descendants("item").Single(i => i.Element("title")!.Value == "Article rétracté\u00A0: Rétracté depuis");

        item.Element(Content + "encoded")!.Value.ShouldStartWith(
            "<blockquote><p><strong>Rétractation du 15\u00A0juin 2026</strong></p><p>Un témoin avait menti.</p></blockquote>");
    }

    [Fact]
    public async Task Where_the_site_says_so_the_feeds_give_the_standfirst_and_a_link()
    {
        await using var site = new SiteFactory();
        var article = await Comments.Newspaper.OpenAsync(site);
        await site.InDatabaseAsync(db =>
        {
            db.Settings.Add(new Setting(FeedContent.Key, """{"isExtract":true}"""));
            return db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        var item = XDocument.Parse((await site.NewVisitor().OpenAsync("/flux/rss.xml")).Html).Descendants("item").Single();

        item.Element(Content + "encoded")!.Value.ShouldBe(
            "<p>Trois jours de négociations commencent.</p>" +
            $"<p><a href=\"http://localhost:5000{article.Path}\">Lire l’article sur le site</a></p>");
    }

    [Fact]
    public async Task The_comments_of_an_article_have_feeds_of_their_own()
    {
        await using var site = new SiteFactory();
        var article = await Comments.Newspaper.OpenAsync(site);
        var id = await article.PublishedAsync("Bernadette", "Bien dit. Voir https://example.org/a?b=1&c=2");
        var folder = FeedPath.OfComments(article.Path);

        var entry = XDocument.Parse((await site.NewVisitor().OpenAsync($"{folder}/atom.xml")).Html).Descendants(Atom + "entry").Single();

        entry.Element(Atom + "title")!.Value.ShouldBe("Commentaire de Bernadette");
        entry.Element(Atom + "link")!.Attribute("href")!.Value.ShouldBe($"http://localhost:5000{article.Path}/commentaires/{id}");
        (await site.NewVisitor().OpenAsync(article.Path)).All($"link[href='{folder}/feed.json']").ShouldHaveSingleItem();
        (await site.NewVisitor().OpenAsync($"/ailleurs/titre-{article.ArticleId}/commentaires/flux/rss.xml")).Path.ShouldBe($"{folder}/rss.xml");
    }

    [Fact]
    public async Task A_hub_is_named_in_every_format_and_in_the_headers()
    {
        await using var site = new SiteFactory().With("Syndication:WebSub:Hub", "https://hub.example/");
        var visitor = site.NewVisitor();

        (await visitor.GetAsync("/flux/rss.xml")).Headers.GetValues("Link").Single()
            .ShouldBe("<https://hub.example/>; rel=\"hub\", <http://localhost:5000/flux/rss.xml>; rel=\"self\"");
        foreach (var file in new[] { "rss.xml", "atom.xml" })
        {
            XDocument.Parse((await visitor.OpenAsync("/flux/" + file)).Html).Descendants(Atom + "link")
                .Single(l => l.Attribute("rel")!.Value == "hub").Attribute("href")!.Value.ShouldBe("https://hub.example/");
        }

        JsonDocument.Parse((await visitor.OpenAsync("/flux/feed.json")).Html).RootElement.GetProperty("hubs")[0].GetProperty("url").GetString()
            .ShouldBe("https://hub.example/");
    }

    [Fact]
    public async Task A_feed_follows_its_sujet_to_another_name()
    {
        (await paper.NewVisitor().OpenAsync("/sujets/rpdc/flux/atom.xml")).Path.ShouldBe("/sujets/coree-du-nord/flux/atom.xml");
        (await paper.NewVisitor().OpenAsync("/sujets/inconnu/flux/atom.xml")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await paper.NewVisitor().OpenAsync("/monde/flux/rss.txt")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<Article> SignedAsync(string headline) => paper.PublishAsync(headline, with: c => c with
    {
        BodyHtml = "<p class=\"a\"><a href=\"/monde\" data-b=\"c\">Lien</a>\u0002 🗞️ &amp; l’été</p>",
        Byline = [new BylineEntry(NewsSite.Author, null)],
        TagIds = [NewsSite.Subject],
        LeadMediaId = NewsSite.Picture,
    });

    private Task<int> EvictAsync() => paper.InDatabaseAsync(db =>
    {
        db.Evict(paper.Clock.UtcNow, PageTags.Site);
        return db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    private async Task<XDocument> XmlAsync(string path) => XDocument.Parse(await TextAsync(path));

    private async Task<JsonElement> JsonAsync(string path) => JsonDocument.Parse(await TextAsync(path)).RootElement;

    private async Task<string> TextAsync(string path)
    {
        var page = await paper.NewVisitor().OpenAsync(path);
        page.Status.ShouldBe(HttpStatusCode.OK);
        return page.Html;
    }
}
