using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;
using NouvellesDuMonde.Web.Features.Redirects;

namespace NouvellesDuMonde.Web.Features.Home;

public sealed class HomeController(FrontPageQuery frontPage, OldAddresses oldAddresses) : Controller
{
    [HttpGet("/"), PublicPage]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        // WordPress's short addresses (/?p=123) point at the front page.
        if (Request.QueryString.HasValue && await oldAddresses.FindAsync(Request.Path + Request.QueryString, ct) is { } moved)
            return moved.ToResult();
        HttpContext.TagPage(PageTags.Site, PageTags.FrontPage);
        return View(await frontPage.LoadAsync(ct));
    }
}
