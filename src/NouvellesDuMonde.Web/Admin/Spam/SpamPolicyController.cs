using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Comments.Spam.Policies;
using NouvellesDuMonde.Core.Comments.Spam.Record;
using NouvellesDuMonde.Web.Admin.Shared;

namespace NouvellesDuMonde.Web.Admin.Spam;

/// <summary>Thresholds, and the switch and the weight of each check. Their effect on what people decided is shown before they are saved.</summary>
[Area("Admin"), Route("redaction/antispam/politique"), Authorize(Setup.Policies.CanAdminister)]
public sealed class SpamPolicyController(SpamPolicyScreen screen, SavePolicy save, SpamEffectQuery effect) : Controller
{
    private const string Screen = "/Admin/Spam/Policy.cshtml";

    // The rows of checks carry nothing that MVC validates, so it never calls them valid.
    private bool IsTypedWell => ModelState.ErrorCount == 0;

    [HttpGet("")]
    public async Task<IActionResult> Edit(int? version, CancellationToken ct) => await screen.LoadAsync(version, ct) is { } page ? View(Screen, page) : NotFound();

    [HttpPost("effet")]
    public async Task<IActionResult> Preview(SpamPolicyInput input, CancellationToken ct)
    {
        RefuseEmptyFields();
        var (policy, refusals) = await save.ReadAsync(input, ct);
        ModelState.Add(refusals);
        return View(Screen, await screen.PageAsync(input, ct) with
        {
            Effect = IsTypedWell && policy is not null ? await effect.RunAsync(policy, ct) : null,
        });
    }

    [HttpPost("")]
    public async Task<IActionResult> Update(SpamPolicyInput input, CancellationToken ct)
    {
        RefuseEmptyFields();
        ModelState.Add(IsTypedWell ? await save.RunAsync(input, await screen.EditorNameAsync(User, ct), ct) : []);
        if (!IsTypedWell)
            return View(Screen, await screen.PageAsync(input, ct));
        this.Say("Politique enregistrée.");
        return RedirectToAction(nameof(Edit));
    }

    /// <summary>A field that was emptied is no wish for the value of before.</summary>
    private void RefuseEmptyFields()
    {
        foreach (var field in typeof(SpamPolicyInput).GetProperties().Select(p => p.Name).Where(n => Request.Form.TryGetValue(n, out var typed) && typed == ""))
            ModelState.AddModelError(field, "Indiquez un nombre.");
    }
}
