using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Features.Tags;

public sealed class TagsController(TagPageQuery query) : Controller
{
    [HttpGet("/sujets/{slug}"), PublicPage]
    public async Task<IActionResult> Show(string slug, CancellationToken ct, int page = 1)
    {
        var model = await query.LoadAsync(slug, page, ct);
        if (model is null)
        {
            return await query.MeantBySynonymAsync(slug, ct) is { } meant
                ? RedirectToActionPermanent(nameof(Show), new { slug = meant })
                : NotFound();
        }

        HttpContext.TagPage(PageTags.Site, PageTags.Tag(model.Id));
        return View(model);
    }
}
