using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Akismet;

/// <summary>Shows how the site stands with Akismet. The key itself is set where the site is run, not here.</summary>
[Area("Admin"), Route("redaction/parametres/akismet"), Authorize(Policies.CanAdminister)]
public sealed class AkismetController(AkismetPageQuery page, VerifyAkismetKey verify) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken ct) => View(await page.RunAsync(ct));

    [HttpPost("verification")]
    public async Task<IActionResult> Verify(CancellationToken ct)
    {
        this.Say(await verify.RunAsync(ct), "La clé est valable.");
        return RedirectToAction(nameof(Show));
    }
}
