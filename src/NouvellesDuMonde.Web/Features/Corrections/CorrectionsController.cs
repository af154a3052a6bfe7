using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Features.Corrections;

public sealed class CorrectionsController(CorrectionsPageQuery query) : Controller
{
    [HttpGet("/corrections"), PublicPage]
    public async Task<IActionResult> Index(int? avant, CancellationToken ct)
    {
        if (!ModelState.IsValid || await query.RunAsync(avant, ct) is not { } page)
            return NotFound();
        HttpContext.TagPage(PageTags.Site, PageTags.Newest);
        return View(page);
    }
}
