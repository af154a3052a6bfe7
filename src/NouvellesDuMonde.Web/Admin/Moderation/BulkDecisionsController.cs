using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>The same decision about every ticked comment of a page; those that were decided meanwhile are left as they are.</summary>
public sealed class BulkDecisionsController(ModerateComment moderate, ModerationDetailQuery detail, SiteClock clock) : DecisionController(moderate, detail, clock)
{
    internal const int Most = 100;

    [HttpPost("/redaction/moderation/lot")]
    public async Task<IActionResult> Create(BulkForm form, string? retour, CancellationToken ct)
    {
        if (form.Problem is { } problem)
            return IsScript ? UnprocessableEntity(new DeskAnswer(problem)) : Answered(new DeskAnswer(problem), retour);
        var (action, reason) = form.Choice!.Value;
        var orders = form.Seen.Take(Most).Select(c => Order(c.CommentId, action, c.Last) with { Reason = reason, Note = form.NoteFor(action) }).ToList();
        var done = await DecideEachAsync(orders, ct);
        IReadOnlyList<long> left = [.. orders.Select(o => o.CommentId).Except(done)];
        return Answered(new DeskAnswer(DeskWords.DoneTogether(action, done.Count, left.Count)) { Undo = await UndoOfAsync(done, ct), Left = left }, retour);
    }
}

/// <param name="Ids">The ticks (<see cref="SeenComments"/>).</param>
/// <param name="Decision">The name of a decision, or of the reason for a refusal. Not « Action »: that word belongs to the route.</param>
/// <param name="Note">Added to the reason of a refusal; the authors read it.</param>
public sealed record BulkForm(string[]? Ids, string? Decision, string? Note)
{
    /// <summary>« Autre motif » asks for words about each comment.</summary>
    public static IReadOnlyList<RejectionReason> Reasons { get; } = [.. Enum.GetValues<RejectionReason>().Where(r => r != RejectionReason.Other)];

    public IReadOnlyList<(long CommentId, long Last)> Seen => [.. SeenComments.Parse(string.Join(' ', Ids ?? [])).DistinctBy(c => c.CommentId)];

    public (ModerationAction Action, RejectionReason? Reason)? Choice => Decision switch
    {
        nameof(ModerationAction.Approved) => (ModerationAction.Approved, null),
        nameof(ModerationAction.MarkedSpam) => (ModerationAction.MarkedSpam, null),
        _ when Enum.TryParse<RejectionReason>(Decision, out var reason) && Reasons.Contains(reason) => (ModerationAction.Rejected, reason),
        _ => null,
    };

    /// <summary>Why nothing can be decided.</summary>
    public string? Problem => this switch
    {
        { Seen.Count: 0 } => "Cochez au moins un commentaire.",
        { Choice: null } => "Choisissez ce qu’il faut faire des commentaires cochés.",
        { Choice: (ModerationAction.Rejected, var reason) } => new RejectionForm(reason, Note).Problem?.Sentence,
        _ => null,
    };

    public string? NoteFor(ModerationAction action) => action == ModerationAction.Rejected ? new RejectionForm(null, Note).TrimmedNote : null;
}
