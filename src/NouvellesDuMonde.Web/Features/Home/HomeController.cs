using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;
using NouvellesDuMonde.Web.Features.Redirects;

namespace NouvellesDuMonde.Web.Features.Home;

public sealed class HomeController(FrontPageQuery frontPage, OldAddresses oldAddresses) : Controller
{
    /// <summary>WordPress's short addresses (<c>/?p=123</c>) point at the front page.</summary>
    private static readonly string[] OldKeys = ["p", "page_id", "cat", "attachment_id"];

    [HttpGet("/"), PublicPage(LifetimeSeconds = 60)]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        if (OldKeys.Any(Request.Query.ContainsKey) && await oldAddresses.FindAsync(Request.Path + Request.QueryString, ct) is { } moved)
            return moved.ToResult();
        HttpContext.TagPage(PageTags.Site, PageTags.FrontPage);
        return View(await frontPage.LoadAsync(ct));
    }
}
