using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Web.Admin.Moderation;

public sealed class UndosController(ModerateComment moderate) : DecisionController(moderate)
{
    [HttpPost("/redaction/moderation/{id:long}/annulation")]
    public Task<IActionResult> Create(long id, long? derniere, string? retour, CancellationToken ct) =>
        DecideAsync(Order(id, ModerationAction.Undone) with { LastSeen = derniere }, retour, ct);

    /// <summary>What was just decided, about one comment or about all that were ticked.</summary>
    [HttpPost("/redaction/moderation/annulation")]
    public async Task<IActionResult> CreateForAll(string? decisions, string? retour, CancellationToken ct)
    {
        var orders = Undoable.Parse(decisions).Take(BulkDecisionsController.Most).Select(d => Order(d.CommentId, ModerationAction.Undone) with { LastSeen = d.Last }).ToList();
        if (orders is [var only])
            return await DecideAsync(only, retour, ct);
        var done = await DecideEachAsync(orders, ct);
        return Answered(DeskWords.UndoneTogether(done.Count, orders.Count - done.Count), retour);
    }
}
