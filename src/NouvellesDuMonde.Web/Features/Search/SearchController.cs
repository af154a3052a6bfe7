using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Search;

/// <summary>
/// Not in the site's page cache, which anybody could fill with words of their own; browsers and proxies keep an answer for a minute.
/// </summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class SearchController(SearchPageQuery query, SuggestionsQuery suggestions) : Controller
{
    private const int Seconds = 60;

    [HttpGet("/recherche"), ResponseCache(Duration = Seconds)]
    public async Task<IActionResult> Index(SearchForm form, CancellationToken ct) => View(await query.LoadAsync(form, ct));

    /// <summary>While somebody types; the page needs none of it.</summary>
    [HttpGet("/recherche/suggestions"), ResponseCache(Duration = Seconds)]
    public async Task<IActionResult> Suggestions(string? q, CancellationToken ct) => Json(await suggestions.RunAsync(q, ct));
}
