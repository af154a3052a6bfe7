using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Web.Admin.Moderation;

public sealed class SpamMarksController(ModerateComment moderate) : DecisionController(moderate)
{
    [HttpPost("/redaction/moderation/{id:long}/indesirable")]
    public Task<IActionResult> Create(long id, string? retour, CancellationToken ct) =>
        DecideAsync(Order(id, ModerationAction.MarkedSpam), retour, ct);
}
