using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Moderation;

public sealed class RejectionsController(ModerateComment moderate, ModerationDetailQuery detail, SiteClock clock) : DecisionController(moderate, detail, clock)
{
    [HttpPost("/redaction/moderation/{id:long}/refus")]
    public async Task<IActionResult> Create(long id, RejectionForm form, long? vu, string? retour, CancellationToken ct)
    {
        if (form.Problem is not { } problem)
            return await DecideAsync(Order(id, ModerationAction.Rejected, vu) with { Reason = form.Reason, Note = form.TrimmedNote }, retour, ct);
        if (IsScript)
            return UnprocessableEntity(new DeskAnswer(problem.Sentence));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await AskAgainAsync(id, form, retour, ct);
    }
}

/// <param name="Note">Added to the reason; the author reads it.</param>
public sealed record RejectionForm(RejectionReason? Reason, string? Note)
{
    public string? TrimmedNote => string.IsNullOrWhiteSpace(Note) ? null : Note.Trim();

    /// <summary>Why it cannot be taken, and beside which field that is said.</summary>
    public FieldRefusal? Problem => this switch
    {
        { Reason: not { } } => new(nameof(Reason), "Choisissez le motif du refus."),
        { Reason: { } reason } when !Enum.IsDefined(reason) => new(nameof(Reason), "Choisissez le motif du refus."),
        { Reason: RejectionReason.Other, TrimmedNote: null } => new(nameof(Note), "Pour «\u00A0Autre motif\u00A0», dites lequel\u00A0: l’auteur du commentaire le lira."),
        { TrimmedNote.Length: > ModerationLogEntry.MaxNoteLength } => new(nameof(Note), $"La précision est trop longue ({ModerationLogEntry.MaxNoteLength} caractères au plus)."),
        _ => null,
    };
}
