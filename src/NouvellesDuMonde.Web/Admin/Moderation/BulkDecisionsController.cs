using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>The same decision about every ticked comment of a page.</summary>
public sealed class BulkDecisionsController(ModerateComment moderate) : DecisionController(moderate)
{
    internal const int Most = 100;

    [HttpPost("/redaction/moderation/lot")]
    public async Task<IActionResult> Create(BulkForm form, string? retour, CancellationToken ct)
    {
        if (form.Ids is not [_, ..])
            return Answered("Cochez au moins un commentaire.", retour);
        if (form.Choice is not var (action, reason))
            return Answered("Choisissez ce qu’il faut faire des commentaires cochés.", retour);
        var ids = form.Ids.Distinct().Take(Most).ToList();
        var done = await DecideEachAsync(ids.Select(id => Order(id, action) with { Reason = reason }), ct);
        if (done.Count > 0)
            await OfferUndoAsync(done, ct);
        return Answered(DeskWords.DoneTogether(action, done.Count, ids.Count - done.Count), retour);
    }
}

/// <param name="Decision">The name of a decision, or of the reason for a refusal. Not « Action »: that word belongs to the route.</param>
public sealed record BulkForm(long[]? Ids, string? Decision)
{
    /// <summary>« Autre motif » asks for words about each comment.</summary>
    public static IReadOnlyList<RejectionReason> Reasons { get; } = [.. Enum.GetValues<RejectionReason>().Where(r => r != RejectionReason.Other)];

    public (ModerationAction Action, RejectionReason? Reason)? Choice => Decision switch
    {
        nameof(ModerationAction.Approved) => (ModerationAction.Approved, null),
        nameof(ModerationAction.MarkedSpam) => (ModerationAction.MarkedSpam, null),
        _ when Enum.TryParse<RejectionReason>(Decision, out var reason) && Reasons.Contains(reason) => (ModerationAction.Rejected, reason),
        _ => null,
    };
}
