using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Spam;

/// <summary>The filter at a glance: the model in use, how good it is, the versions to go back to.</summary>
[Area("Admin"), Route("redaction/antispam"), Authorize(Policies.CanRunTheDesk)]
public sealed class SpamController(SpamOverviewQuery overview, TrainSpamModel train, UseSpamModel use) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await overview.RunAsync(ct));

    /// <summary>At once, instead of when enough decisions are new.</summary>
    [HttpPost("versions")]
    public async Task<IActionResult> Train(CancellationToken ct)
    {
        var made = await train.RunAsync([], ct);
        if (made.Count > 0)
            this.Say($"La version {made[^1].Id} est en service.");
        else
            TempData["Refusal"] = $"Il faut au moins {TrainSpamModel.FewestOfEachKind} commentaires approuvés et autant d’indésirables.";
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("versions/{version:int}")]
    public async Task<IActionResult> Use(int version, CancellationToken ct)
    {
        this.Say(await use.RunAsync(version, ct), $"La version {version} est en service.");
        return RedirectToAction(nameof(Index));
    }
}
