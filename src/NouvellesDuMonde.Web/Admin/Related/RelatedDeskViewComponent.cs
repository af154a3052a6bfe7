using Microsoft.AspNetCore.Mvc;

namespace NouvellesDuMonde.Web.Admin.Related;

/// <summary>« À lire aussi » under the editor of an article, with its own small forms.</summary>
public sealed class RelatedDeskViewComponent(RelatedDeskQuery query) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int articleId) =>
        View("/Admin/Related/Desk.cshtml", await query.LoadAsync(articleId, HttpContext.RequestAborted));
}
