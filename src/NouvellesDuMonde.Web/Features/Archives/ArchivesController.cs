using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Features.Archives;

[PublicPage]
public sealed class ArchivesController(ArchiveQuery query) : Controller
{
    [HttpGet("/archives")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        HttpContext.TagPage(PageTags.Site, PageTags.Newest);
        return View(await query.MonthsAsync(ct));
    }

    [HttpGet("/archives/{year:length(4)}/{month:length(2)}")]
    public async Task<IActionResult> Month(string year, string month, CancellationToken ct)
    {
        if (Date(year, month, "01") is not { } first || await query.MonthAsync(first, ct) is not { } model)
            return NotFound();
        HttpContext.TagPage(PageTags.Site, PageTags.Newest);
        return View(model);
    }

    [HttpGet("/archives/{year:length(4)}/{month:length(2)}/{day:length(2)}")]
    public async Task<IActionResult> Day(string year, string month, string day, CancellationToken ct, int page = 1)
    {
        if (Date(year, month, day) is not { } date || await query.DayAsync(date, page, ct) is not { } model)
            return NotFound();
        HttpContext.TagPage(PageTags.Site, PageTags.Newest);
        return View(model);
    }

    /// <summary>From 1900 on: the clock's zone has no rules for the year 1, and no article is older.</summary>
    private static DateOnly? Date(string year, string month, string day) =>
        DateOnly.TryParseExact($"{year}-{month}-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year >= 1900 ? date : null;
}
