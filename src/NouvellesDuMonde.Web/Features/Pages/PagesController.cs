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
            return await FormerAsync(slug, ct);
        HttpContext.TagPage(PageTags.Site, PageTags.Article(page.Id));
        return View(page);
    }

    /// <summary>A page that has another address now, or was withdrawn.</summary>
    private async Task<IActionResult> FormerAsync(string slug, CancellationToken ct)
    {
        var former = await db.Articles.OncePublishedPages().Where(a => a.Slug == slug || a.PreviousSlugs.Any(p => p.Slug == slug))
            .OrderByDescending(a => a.Slug == slug).ThenByDescending(a => a.Id)
            .Select(a => new { a.Id, a.Slug, a.Status }).FirstOrDefaultAsync(ct);
        if (former is null)
            return NotFound();
        HttpContext.TagPage(PageTags.Article(former.Id));
        return former.Status == ArticleStatus.Withdrawn
            ? StatusCode(StatusCodes.Status410Gone)
            : LocalRedirectPermanent(ArticlePath.Of(ArticleKind.Page, null, former.Slug, former.Id));
    }
}
