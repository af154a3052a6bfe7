using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Web.Admin.Moderation;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Reports;

/// <summary>What readers reported: one decision about a comment answers all of them.</summary>
[Area("Admin"), Authorize(Policies.CanModerate)]
public sealed class ReportsController(ReportQueueQuery queue, DecideReports decide) : Controller
{
    private const string Desk = "/redaction/signalements";

    [HttpGet(Desk)]
    public async Task<IActionResult> Index(string? suite, CancellationToken ct) => View(await queue.RunAsync(suite, ct));

    [HttpPost(Desk + "/{id:long}/maintien")]
    public async Task<IActionResult> Keep(long id, string? note, CancellationToken ct)
    {
        if (note?.Length > ModerationLogEntry.MaxNoteLength)
            return Answered(Outcome.Refused($"La précision est trop longue ({ModerationLogEntry.MaxNoteLength} caractères au plus)."), "");
        var order = new ReportOrder(id, User.EditorId(), Note: string.IsNullOrWhiteSpace(note) ? null : note.Trim());
        return Answered(await decide.RunAsync(order, ct), "Le commentaire reste en ligne. Ceux qui l’ont signalé en sont informés.");
    }

    [HttpPost(Desk + "/{id:long}/retrait")]
    public async Task<IActionResult> Remove(long id, RejectionForm form, CancellationToken ct)
    {
        if (form.Problem is null)
        {
            return Answered(await decide.RunAsync(new ReportOrder(id, User.EditorId(), form.Reason, form.TrimmedNote), ct),
                "Commentaire retiré. Son auteur et ceux qui l’ont signalé en sont informés.");
        }

        if (await queue.OneAsync(id, ct) is not { } entry)
            return NotFound();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Index", new ReportQueue([entry with { Typed = form }], null));
    }

    private RedirectResult Answered(Outcome outcome, string done)
    {
        this.Say(outcome, done);
        return Redirect(Desk);
    }
}
