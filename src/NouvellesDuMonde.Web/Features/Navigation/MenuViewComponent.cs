using Microsoft.AspNetCore.Mvc;

namespace NouvellesDuMonde.Web.Features.Navigation;

/// <summary>The masthead, with the menu of rubriques.</summary>
public sealed class MenuViewComponent(SiteTree tree) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View("/Features/Navigation/Menu.cshtml", await tree.LoadAsync(HttpContext.RequestAborted));
}
