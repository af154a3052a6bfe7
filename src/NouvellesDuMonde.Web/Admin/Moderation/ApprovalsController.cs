using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Web.Admin.Moderation;

public sealed class ApprovalsController(ModerateComment moderate) : DecisionController(moderate)
{
    [HttpPost("/redaction/moderation/{id:long}/approbation")]
    public Task<IActionResult> Create(long id, string? retour, CancellationToken ct) =>
        DecideAsync(Order(id, ModerationAction.Approved), retour, ct);
}
