using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Features.Pages;

/// <summary>The pages of the site itself: legal notice, charter, privacy.</summary>
public sealed class PagesController(NewsDbContext db) : Controller
{
    [HttpGet("/pages/{slug}"), PublicPage]
    public async Task<IActionResult> Show(string slug, CancellationToken ct)
    {
        var page = await db.Articles.PublishedPages().Where(a => a.Slug == slug)
            .Select(a => new SitePage(a.Id, a.Headline, a.SeoTitle, a.Slug, a.Standfirst, a.BodyHtml, a.UpdatedUtc ?? a.PublishedUtc))
            .FirstOrDefaultAsync(ct);
        if (page is null)
            return NotFound();
        HttpContext.TagPage(PageTags.Site, PageTags.Article(page.Id));
        return View(page);
    }
}
