using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Web.Admin.Moderation;

public sealed class RejectionsController(ModerateComment moderate) : DecisionController(moderate)
{
    [HttpPost("/redaction/moderation/{id:long}/refus")]
    public Task<IActionResult> Create(long id, RejectionForm form, string? retour, CancellationToken ct)
    {
        if (form.Problem is { } problem)
        {
            TempData["Flash"] = problem;
            return Task.FromResult<IActionResult>(Redirect($"/redaction/moderation/{id}"));
        }

        return DecideAsync(Order(id, ModerationAction.Rejected) with { Reason = form.Reason, Note = form.TrimmedNote }, retour, ct);
    }
}

/// <param name="Note">Added to the reason; the author reads it.</param>
public sealed record RejectionForm(RejectionReason? Reason, string? Note)
{
    public string? TrimmedNote => string.IsNullOrWhiteSpace(Note) ? null : Note.Trim();

    public string? Problem => this switch
    {
        { Reason: not { } } => "Choisissez le motif du refus.",
        { Reason: { } reason } when !Enum.IsDefined(reason) => "Choisissez le motif du refus.",
        { Reason: RejectionReason.Other, TrimmedNote: null } => "Pour «\u00A0Autre motif\u00A0», dites lequel\u00A0: l’auteur du commentaire le lira.",
        { TrimmedNote.Length: > GuestAuthor.MaxUrlLength } => $"La précision est trop longue ({GuestAuthor.MaxUrlLength} caractères au plus).",
        _ => null,
    };
}
