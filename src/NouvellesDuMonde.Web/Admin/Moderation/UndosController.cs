using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Moderation;

public sealed class UndosController(ModerateComment moderate, ModerationDetailQuery detail, SiteClock clock) : DecisionController(moderate, detail, clock)
{
    [HttpPost("/redaction/moderation/{id:long}/annulation")]
    public Task<IActionResult> Create(long id, long? vu, string? retour, CancellationToken ct) =>
        DecideAsync(Order(id, ModerationAction.Undone, vu), retour, ct);

    /// <summary>What was just decided, about one comment or about all that were ticked.</summary>
    [HttpPost("/redaction/moderation/annulation")]
    public async Task<IActionResult> CreateForAll(string? decisions, string? retour, CancellationToken ct)
    {
        var orders = SeenComments.Parse(decisions).Take(BulkDecisionsController.Most).Select(d => Order(d.CommentId, ModerationAction.Undone, d.Last)).ToList();
        if (orders is [var only])
            return await DecideAsync(only, retour, ct);
        var done = await DecideEachAsync(orders, ct);
        IReadOnlyList<long> left = [.. orders.Select(o => o.CommentId).Except(done)];
        return Answered(new DeskAnswer(DeskWords.UndoneTogether(done.Count, left.Count)) { Left = left }, retour);
    }
}
