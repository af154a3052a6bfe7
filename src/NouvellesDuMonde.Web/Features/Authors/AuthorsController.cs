using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Features.Authors;

public sealed class AuthorsController(AuthorPageQuery query) : Controller
{
    [HttpGet("/auteurs/{slug}"), PublicPage]
    public async Task<IActionResult> Show(string slug, CancellationToken ct, int page = 1)
    {
        var model = await query.LoadAsync(slug, page, ct);
        if (model is null)
            return NotFound();
        HttpContext.TagPage(PageTags.Site, PageTags.Author(model.Id));
        return View(model);
    }
}
