using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Web.Admin.Moderation;

public sealed class UndosController(ModerateComment moderate) : DecisionController(moderate)
{
    [HttpPost("/redaction/moderation/{id:long}/annulation")]
    public Task<IActionResult> Create(long id, long? derniere, string? retour, CancellationToken ct) =>
        DecideAsync(Order(id, ModerationAction.Undone) with { LastSeen = derniere }, retour, ct);
}
