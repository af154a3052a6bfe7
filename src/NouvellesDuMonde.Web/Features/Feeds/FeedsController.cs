using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;
using NouvellesDuMonde.Web.Features.Navigation;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Feeds;

[PublicPage]
public sealed class FeedsController(FeedQuery query, SiteTree tree, IOptions<SiteOptions> site) : Controller
{
    [HttpGet("/flux/rss.xml")]
    public async Task<IActionResult> Rss(CancellationToken ct)
    {
        HttpContext.TagPage(PageTags.Site, PageTags.Newest);
        return Rss(await query.SiteAsync(ct));
    }

    [HttpGet("/{rubrique}/flux/rss.xml")]
    public async Task<IActionResult> RubriqueRss(string rubrique, CancellationToken ct)
    {
        if ((await tree.LoadAsync(ct)).Find(rubrique) is not { } found)
            return NotFound();
        HttpContext.TagPage(PageTags.Site, PageTags.Category(found.Id));
        return Rss(await query.RubriqueAsync(found, ct));
    }

    private XmlResult Rss(Feed feed) => new("application/rss+xml", new RssDocument(site.Value, feed).WriteAsync);
}
