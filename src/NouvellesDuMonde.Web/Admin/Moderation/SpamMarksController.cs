using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Moderation;

public sealed class SpamMarksController(ModerateComment moderate, ModerationDetailQuery detail, SiteClock clock) : DecisionController(moderate, detail, clock)
{
    [HttpPost("/redaction/moderation/{id:long}/indesirable")]
    public Task<IActionResult> Create(long id, long? vu, string? retour, CancellationToken ct) =>
        DecideAsync(Order(id, ModerationAction.MarkedSpam, vu), retour, ct);
}
