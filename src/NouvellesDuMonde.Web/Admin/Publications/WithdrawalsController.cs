using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Publications;

/// <summary>Takes an article off the site.</summary>
[Area("Admin"), Route("redaction/articles/{id:int}/retrait"), Authorize(Policies.CanRunTheDesk)]
public sealed class WithdrawalsController(WithdrawArticle withdraw) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Create(int id, CancellationToken ct)
    {
        this.Say(await withdraw.RunAsync(id, User.EditorId(), ct), "Retiré : son adresse répond désormais que l’article n’est plus disponible.");
        return RedirectToAction("Edit", "Articles", new { id });
    }
}
