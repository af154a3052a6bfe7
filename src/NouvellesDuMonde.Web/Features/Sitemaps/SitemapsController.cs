using System.Globalization;
using System.Xml;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Sitemaps;

[PublicPage]
public sealed class SitemapsController(SitemapQuery query, IOptions<SiteOptions> site) : Controller
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [HttpGet("/sitemap.xml")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        HttpContext.TagPage(PageTags.Site, PageTags.Newest);
        var files = await query.FilesAsync(ct);
        SitemapUrl[] all = [new("/sitemap-rubriques.xml", null), .. files.Select(f => new SitemapUrl($"/sitemap-articles-{f.Number}.xml", f.ModifiedUtc))];
        return Xml("sitemapindex", "sitemap", all.ToAsyncEnumerable());
    }

    [HttpGet("/sitemap-rubriques.xml")]
    public async Task<IActionResult> Sections(CancellationToken ct)
    {
        HttpContext.TagPage(PageTags.Site, PageTags.Newest);
        return Xml("urlset", "url", (await query.SectionsAsync(ct)).ToAsyncEnumerable());
    }

    [HttpGet("/sitemap-articles-{file:int:min(1)}.xml")]
    public async Task<IActionResult> Articles(int file, CancellationToken ct)
    {
        if ((await query.FilesAsync(ct)).All(f => f.Number != file))
            return NotFound();
        HttpContext.TagPage(PageTags.Site, PageTags.Newest);
        return Xml("urlset", "url", query.Articles(file));
    }

    [HttpGet("/robots.txt")]
    public ContentResult Robots() => Content(
        $"""
        User-agent: *
        Disallow: /compte
        Disallow: /redaction
        Disallow: /recherche

        Sitemap: {site.Value.Absolute("/sitemap.xml").AbsoluteUri}

        """, "text/plain; charset=utf-8");

    private XmlResult Xml(string root, string entry, IAsyncEnumerable<SitemapUrl> urls) => new("application/xml", async (xml, ct) =>
    {
        await xml.WriteStartElementAsync(null, root, Namespace);
        await foreach (var url in urls.WithCancellation(ct))
            await WriteAsync(xml, entry, url);
        await xml.WriteEndElementAsync();
    });

    private async Task WriteAsync(XmlWriter xml, string entry, SitemapUrl url)
    {
        await xml.WriteStartElementAsync(null, entry, Namespace);
        await xml.WriteElementStringAsync(null, "loc", Namespace, site.Value.Absolute(url.Path).AbsoluteUri);
        if (url.ModifiedUtc is { } modified)
            await xml.WriteElementStringAsync(null, "lastmod", Namespace, modified.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        await xml.WriteEndElementAsync();
    }
}
