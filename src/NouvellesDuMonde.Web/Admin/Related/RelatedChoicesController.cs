using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Related;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Related;

/// <summary>Pins and bans under an article.</summary>
[Area("Admin"), Route("redaction/articles/{id:int}/a-lire-aussi"), Authorize(Policies.CanPublish)]
public sealed class RelatedChoicesController(ChooseRelated choose) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Create(int id, string? other, RelatedDecision decision, CancellationToken ct)
    {
        this.Say(await choose.RunAsync(id, other, decision, ct), Done(decision));
        return RedirectToAction("Edit", "Articles", new { id }, "a-lire-aussi");
    }

    private static string Done(RelatedDecision decision) => decision switch
    {
        RelatedDecision.Pin => "Épinglé sous l’article.",
        RelatedDecision.Raise => "Monté d’une place.",
        RelatedDecision.Forbid => "Écarté : il ne sera plus proposé sous cet article.",
        RelatedDecision.Release => "Libéré : la proposition dépend de nouveau des indices.",
    };
}
