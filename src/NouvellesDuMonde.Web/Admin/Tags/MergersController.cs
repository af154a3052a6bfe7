using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Tags;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Tags;

/// <summary>Makes two tags one.</summary>
[Area("Admin"), Route("redaction/sujets/{id:int}/fusion"), Authorize(Policies.CanRunTheDesk)]
public sealed class MergersController(TagScreens screens, MergeTags merge) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Create(int id, string? dans, CancellationToken ct)
    {
        var into = await screens.FindAsync(dans, ct);
        var outcome = into is { } target
            ? await merge.RunAsync(id, target, ct)
            : Outcome.Refused($"Aucun sujet ne s’appelle « {dans} ».");
        this.Say(outcome, "Sujets fusionnés : l’ancien nom est devenu un synonyme.");
        return RedirectToAction("Edit", "Tags", new { id = outcome.IsDone ? into : id });
    }
}
