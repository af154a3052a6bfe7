using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Moderation;

public sealed class ApprovalsController(ModerateComment moderate, ModerationDetailQuery detail, SiteClock clock) : DecisionController(moderate, detail, clock)
{
    [HttpPost("/redaction/moderation/{id:long}/approbation")]
    public Task<IActionResult> Create(long id, long? vu, string? retour, CancellationToken ct) =>
        DecideAsync(Order(id, ModerationAction.Approved, vu), retour, ct);
}
