using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Newsletter;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Letters;

[Area("Admin"), Route("redaction/lettre"), Authorize(Policies.CanRunTheDesk)]
public sealed class LettersController(LetterDeskQuery desk, SendTrialLetter trial) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await desk.RunAsync(ct));

    [HttpPost("essai")]
    public async Task<IActionResult> Try(CancellationToken ct)
    {
        var address = User.FindFirstValue(ClaimTypes.Email)!;
        this.Say(await trial.RunAsync(address, ct), $"L’essai part vers {address}.");
        return RedirectToAction(nameof(Index));
    }
}
