using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Sitemaps;

[PublicPage]
public sealed class SitemapsController(SitemapQuery query, IOptions<SiteOptions> site) : Controller
{
    private readonly SitemapXml map = new(site.Value);

    [HttpGet("/sitemap.xml")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        HttpContext.TagPage(PageTags.Site, PageTags.Newest);
        var files = await query.FilesAsync(ct);
        return new XmlResult("application/xml", (xml, _) => map.WriteIndexAsync(xml, files));
    }

    [HttpGet("/sitemap-rubriques.xml")]
    public async Task<IActionResult> Rubriques(CancellationToken ct) => Urls((await query.RubriquesAsync(ct)).ToAsyncEnumerable());

    [HttpGet("/sitemap-articles-{file:int:range(1,200000)}.xml")]
    public Task<IActionResult> Articles(int file, CancellationToken ct) => FileAsync(query.Articles(file), ct);

    [HttpGet("/sitemap-sujets-{file:int:range(1,200000)}.xml")]
    public Task<IActionResult> Subjects(int file, CancellationToken ct) => FileAsync(query.Subjects(file), ct);

    [HttpGet("/sitemap-auteurs-{file:int:range(1,200000)}.xml")]
    public Task<IActionResult> Authors(int file, CancellationToken ct) => FileAsync(query.Authors(file), ct);

    /// <summary>Time alone takes articles out of it, so no copy of it may grow old.</summary>
    [HttpGet("/sitemap-actualites.xml"), PublicPage(LifetimeSeconds = 60)]
    public IActionResult News() => Urls(query.News());

    [HttpGet("/robots.txt")]
    public ContentResult Robots() => Content(
        $"""
        User-agent: *
        Disallow: /compte
        Disallow: /redaction
        Disallow: /recherche/suggestions

        Sitemap: {site.Value.Absolute("/sitemap.xml").AbsoluteUri}
        Sitemap: {site.Value.Absolute("/sitemap-actualites.xml").AbsoluteUri}

        """, "text/plain; charset=utf-8");

    /// <summary>A file is there as long as it holds something: the index lists no other.</summary>
    private async Task<IActionResult> FileAsync(IQueryable<SitemapUrl> urls, CancellationToken ct) =>
        await urls.AnyAsync(ct) ? Urls(urls.AsAsyncEnumerable()) : NotFound();

    private XmlResult Urls(IAsyncEnumerable<SitemapUrl> urls)
    {
        HttpContext.TagPage(PageTags.Site, PageTags.Newest);
        return new XmlResult("application/xml", (xml, ct) => map.WriteUrlsAsync(xml, urls, ct));
    }
}
