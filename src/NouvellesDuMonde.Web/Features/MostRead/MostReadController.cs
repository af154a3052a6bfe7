using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Audience;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Features.MostRead;

public sealed class MostReadController(MostReadLists lists) : Controller
{
    [HttpGet("/les-plus-lus"), PublicPage(LifetimeSeconds = 60)]
    public async Task<IActionResult> Index(string? periode, CancellationToken ct)
    {
        if (Find(periode ?? ViewPeriod.Day.InAddress()) is not { } period)
            return NotFound();
        HttpContext.TagPage(PageTags.Site, PageTags.FrontPage);
        return View(await lists.LoadAsync(period, ct));
    }

    private static ViewPeriod? Find(string inAddress) => ViewPeriods.All.Where(p => p.InAddress() == inAddress).Select(p => (ViewPeriod?)p).FirstOrDefault();
}
