using Microsoft.AspNetCore.Mvc;

namespace NouvellesDuMonde.Web.Features.Navigation;

/// <summary>The foot of every page: rubriques, pages of the site, feeds.</summary>
public sealed class SiteFooterViewComponent(SiteTree tree) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View("/Features/Navigation/SiteFooter.cshtml", await tree.FrameAsync(HttpContext.RequestAborted));
}
