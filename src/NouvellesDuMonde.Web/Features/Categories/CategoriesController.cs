using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Features.Categories;

public sealed class CategoriesController(CategoryPageQuery query) : Controller
{
    [HttpGet("/{rubrique}"), PublicPage]
    public async Task<IActionResult> Show(string rubrique, CancellationToken ct, int page = 1)
    {
        var model = await query.LoadAsync(rubrique, page, ct);
        if (model is null)
            return NotFound();
        HttpContext.TagPage(PageTags.Site, PageTags.Category(model.Rubrique.Id));
        return View(model);
    }
}
