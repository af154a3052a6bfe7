using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Publications;

/// <summary>Cancels a schedule. It is set in the editor, together with the text.</summary>
[Area("Admin"), Route("redaction/articles/{id:int}/programmation"), Authorize(Policies.CanPublish)]
public sealed class SchedulesController(ScheduleArticle schedule) : Controller
{
    [HttpPost("annulation")]
    public async Task<IActionResult> Destroy(int id, CancellationToken ct)
    {
        this.Say(await schedule.CancelAsync(id, ct), "L’article n’est plus programmé : il est redevenu un brouillon.");
        return RedirectToAction("Edit", "Articles", new { id });
    }
}
