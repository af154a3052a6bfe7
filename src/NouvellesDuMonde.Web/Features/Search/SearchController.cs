using Microsoft.AspNetCore.Mvc;

namespace NouvellesDuMonde.Web.Features.Search;

public sealed class SearchController(SearchPageQuery query) : Controller
{
    [HttpGet("/recherche")]
    public async Task<IActionResult> Index(string? q, CancellationToken ct, int page = 1) =>
        await query.LoadAsync(q, page, ct) is { } model ? View(model) : NotFound();
}
