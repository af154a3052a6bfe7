using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Features.Home;
using NouvellesDuMonde.Web.Setup;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.FrontPages;

[Area("Admin"), Route("redaction/une"), Authorize(Policies.CanPublish)]
public sealed class FrontPagesController(FrontPageDeskQuery desk, FrontPageQuery frontPage, ArrangeBands arrange, SiteClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await desk.RunAsync(ct));

    [HttpPost("rubriques")]
    public async Task<IActionResult> Arrange(List<BandInput> bands, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            TempData["Refusal"] = "Un rang est un nombre entier.";
        else
            this.Say(await arrange.RunAsync(bands, ct), "Les rubriques de la une sont rangées.");
        return RedirectToAction(nameof(Index));
    }

    /// <summary>The front page as it will be, drawn by its own view.</summary>
    [HttpGet("apercu")]
    public async Task<IActionResult> Preview(string? le, CancellationToken ct)
    {
        if (LocalMoment.Parse(le) is not { } local)
            return View("Index", (await desk.RunAsync(ct)) with { PreviewAt = le ?? "", Refusal = "Écrivez un jour et une heure, comme 2026-06-15 18:00." });
        var at = clock.ToUtc(local);
        var shown = at > clock.UtcNow ? at : clock.UtcNow;
        return View(new FrontPagePreview(shown, await frontPage.LoadAsync(shown, ct)));
    }
}

public sealed record FrontPagePreview(DateTime AtUtc, FrontPage Page);
