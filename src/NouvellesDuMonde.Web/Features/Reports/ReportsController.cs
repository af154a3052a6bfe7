using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Reports;

/// <summary>Reporting a comment, by anybody, and following what becomes of it.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReportsController(ReportScreens screens, ReportComment report, ReportIntake intake, ReportTickets tickets) : Controller
{
    [HttpGet("/{rubrique}/{slugAndId}/commentaires/{commentId:long}/signaler")]
    public async Task<IActionResult> New(string slugAndId, long commentId, string? motif, CancellationToken ct)
    {
        var form = new ReportForm { Reason = motif == ReportPaths.Illegal ? ReportReason.Illegal : 0 };
        return await screens.FormAsync(slugAndId, commentId, form, User.MemberId(), ct) is { } page ? Show(page) : NotFound();
    }

    [HttpPost("/{rubrique}/{slugAndId}/commentaires/{commentId:long}/signaler"), EnableRateLimiting(RateLimits.Reports)]
    public async Task<IActionResult> Create(string slugAndId, long commentId, ReportForm form, CancellationToken ct)
    {
        if (await screens.FormAsync(slugAndId, commentId, form, User.MemberId(), ct) is not { } page)
            return NotFound();
        var receipt = await report.RunAsync(await intake.ReadAsync(HttpContext, page, ct), ct);
        if (receipt.Reference is { } reference)
            return Taken(reference, receipt.IsRepetition);
        // Otherwise the browser's own words about an empty box stand beside ours, and the spent token is printed again.
        ModelState.Clear();
        ModelState.Add(receipt.Errors);
        return Show(page);
    }

    [HttpGet(ReportTickets.Folder + "/{reference}")]
    public async Task<IActionResult> Follow(string reference, string? jeton, CancellationToken ct)
    {
        if (!tickets.IsValid(reference, jeton) || await screens.FollowAsync(reference, ct) is not { } page)
            return NotFound();
        return View("/Features/Reports/Follow.cshtml", page);
    }

    private RedirectResult Taken(string reference, bool isRepetition)
    {
        TempData["Flash"] = isRepetition
            ? "Vous aviez déjà signalé ce commentaire\u00A0: voici où en est votre signalement."
            : "Votre signalement est enregistré. Gardez cette page en favori\u00A0: elle dira ce que nous avons décidé.";
        return Redirect(tickets.PathOf(reference));
    }

    private ViewResult Show(ReportPage page)
    {
        if (!ModelState.IsValid)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(page.Form.IsNotice ? "/Features/Reports/Notice.cshtml" : "/Features/Reports/New.cshtml", page);
    }
}
