using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Settings;

[Area("Admin"), Route("redaction/reglages"), Authorize(Policies.CanAdminister)]
public sealed class SettingsController(SettingsQuery settings, SaveSettings save) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(CancellationToken ct) => View(await settings.RunAsync(ct));

    [HttpPost("")]
    public async Task<IActionResult> Update(SettingsInput typed, CancellationToken ct)
    {
        ModelState.Add(ModelState.IsValid ? await save.RunAsync(typed, ct) : []);
        if (!ModelState.IsValid)
            return View("Edit", typed);
        this.Say("Réglages enregistrés.");
        return RedirectToAction(nameof(Edit));
    }
}
