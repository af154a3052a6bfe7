using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Security;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Account.Passkeys;

/// <summary>Keys of the member's devices, which open the account without a password.</summary>
[Authorize, Route("compte/cles"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PasskeysController(UserManager<Member> members, PasskeyAttestation attestation) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index() => ListAsync(new PasskeyForm());

    /// <summary>What the browser must make a key for.</summary>
    [HttpPost("options")]
    public async Task<IActionResult> Options() => await members.GetUserAsync(User) is { } member
        ? Content(await attestation.OptionsAsync(member), "application/json")
        : Unauthorized();

    [HttpPost(""), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Create(PasskeyForm form, [FromServices] AddPasskey add, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await ListAsync(form);
        var refusal = await attestation.VerifyAsync(form.Credential) is { } passkey
            ? (await add.RunAsync(User.RequiredMemberId(), passkey, form.Name.Trim(), ct)).Refusal
            : "La clé d’accès n’a pas pu être enregistrée. Recommencez.";
        if (refusal is null)
            return Back(Outcome.Done, $"La clé d’accès «\u00A0{form.Name.Trim()}\u00A0» est enregistrée.");
        ModelState.AddModelError(nameof(form.Name), refusal);
        return await ListAsync(form);
    }

    [HttpPost("{id}/nom")]
    public async Task<IActionResult> Rename(string id, string? name, [FromServices] RenamePasskey rename) => Id(id) is { } key
        ? Back(await rename.RunAsync(User.RequiredMemberId(), key, name ?? ""), "La clé d’accès a changé de nom.")
        : NotFound();

    [HttpPost("{id}/suppression")]
    public async Task<IActionResult> Destroy(string id, [FromServices] RemovePasskey remove, CancellationToken ct)
    {
        if (Id(id) is not { } key)
            return NotFound();
        await remove.RunAsync(User.RequiredMemberId(), key, ct);
        return Back(Outcome.Done, "La clé d’accès est supprimée. Effacez-la aussi de votre appareil\u00A0: elle n’ouvre plus rien.");
    }

    /// <summary>Hexadecimal, since addresses of this site are in small letters.</summary>
    private static byte[]? Id(string text) => text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : null;

    private async Task<IActionResult> ListAsync(PasskeyForm form)
    {
        if (await members.GetUserAsync(User) is not { } member)
            return Challenge();
        var keys = (await members.GetPasskeysAsync(member)).OrderByDescending(k => k.CreatedAt)
            .Select(k => new PasskeyRow(Convert.ToHexStringLower(k.CredentialId), k.Name ?? "Sans nom", k.CreatedAt.UtcDateTime, k.IsBackedUp));
        return View("Index", new PasskeyList([.. keys], form));
    }

    private RedirectToActionResult Back(Outcome outcome, string done)
    {
        TempData[outcome.IsDone ? "Flash" : "Refusal"] = outcome.Refusal ?? done;
        return RedirectToAction(nameof(Index));
    }
}

public sealed record PasskeyForm
{
    [Required(ErrorMessage = "Donnez un nom à cette clé."), StringLength(PasskeyName.MaxLength, ErrorMessage = "Le nom doit compter au plus 60 caractères.")]
    public string Name { get; init; } = "";

    /// <summary>What the browser made, as JSON; filled in by the script.</summary>
    [Required(ErrorMessage = "Votre navigateur n’a pas créé de clé.")]
    public string Credential { get; init; } = "";
}

/// <param name="Id">For addresses.</param>
/// <param name="IsSynced">Kept by a password manager on several devices.</param>
public sealed record PasskeyRow(string Id, string Name, DateTime CreatedUtc, bool IsSynced);

public sealed record PasskeyList(IReadOnlyList<PasskeyRow> Keys, PasskeyForm Form);
