using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Audience;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Features.MostRead;

/// <summary>« Les plus lus » beside an article: those of a day, from memory.</summary>
public sealed class MostReadViewComponent(NewsDbContext db, MostReadCache cache) : ViewComponent
{
    private const int Shown = 5;

    /// <param name="exceptId">The article that is being read.</param>
    public async Task<IViewComponentResult> InvokeAsync(int exceptId)
    {
        var ranked = await cache.GetAsync(db, ViewPeriod.Day, HttpContext.RequestAborted);
        var shown = ranked.Where(a => a.Id != exceptId).Take(Shown).ToList();
        HttpContext.TagPage(shown.Select(a => PageTags.Article(a.Id)));
        return View("/Features/MostRead/Rail.cshtml", shown);
    }
}
