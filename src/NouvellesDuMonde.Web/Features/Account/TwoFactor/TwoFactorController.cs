using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Security;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Account.TwoFactor;

/// <summary>The second step of sign-in: an authenticator app, and codes on paper for the day it is lost.</summary>
[Authorize, Route("compte/double-authentification"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TwoFactorController(UserManager<Member> members, MemberSignIn session, IOptions<SiteOptions> site) : Controller
{
    private const string Codes = "RecoveryCodes";

    [HttpGet("")]
    public async Task<IActionResult> Show() => await members.GetUserAsync(User) is { } member
        ? View(new TwoFactorPage(member.TwoFactorEnabled, await members.CountRecoveryCodesAsync(member)))
        : Challenge();

    [HttpPost("activation")]
    public async Task<IActionResult> Start([FromServices] StartAuthenticator start)
    {
        await start.RunAsync(User.RequiredMemberId());
        await RefreshAsync();
        return RedirectToAction(nameof(New));
    }

    [HttpGet("activation")]
    public Task<IActionResult> New() => SetupAsync(new CodeForm());

    [HttpPost("activation/code"), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Create(CodeForm form, [FromServices] EnableAuthenticator enable, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await SetupAsync(form);
        if (await enable.RunAsync(User.RequiredMemberId(), form.Code, ct) is { } codes)
            return await ShowCodesAsync(codes);
        ModelState.AddModelError(nameof(form.Code), "Ce code n’est pas le bon. Prenez celui qui s’affiche maintenant, et vérifiez l’heure de votre appareil.");
        return await SetupAsync(form);
    }

    [HttpGet("codes")]
    public IActionResult RecoveryCodes() => TempData[Codes] is string[] codes ? View(codes) : RedirectToAction(nameof(Show));

    [HttpGet("codes/nouveaux")]
    public IActionResult NewCodes() => View(new PasswordProofForm());

    [HttpPost("codes/nouveaux"), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> CreateCodes(PasswordProofForm form, [FromServices] RenewRecoveryCodes renew)
    {
        if (!ModelState.IsValid)
            return View("NewCodes", form);
        var (codes, refusal) = await renew.RunAsync(User.RequiredMemberId(), form.Password);
        if (refusal is null)
            return await ShowCodesAsync(codes);
        ModelState.AddModelError(nameof(form.Password), refusal);
        return View("NewCodes", form);
    }

    [HttpGet("desactivation")]
    public IActionResult Delete() => View(new PasswordProofForm());

    [HttpPost("desactivation"), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Destroy(PasswordProofForm form, [FromServices] DisableAuthenticator disable, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return View("Delete", form);
        if (await disable.RunAsync(User.RequiredMemberId(), form.Password, ct) is { Refusal: { } refusal })
        {
            ModelState.AddModelError(nameof(form.Password), refusal);
            return View("Delete", form);
        }

        TempData["Flash"] = "La double authentification est désactivée.";
        await RefreshAsync();
        return RedirectToAction(nameof(Show));
    }

    private async Task<IActionResult> SetupAsync(CodeForm form)
    {
        if (await members.GetUserAsync(User) is not { TwoFactorEnabled: false } member || await members.GetAuthenticatorKeyAsync(member) is not { } key)
            return RedirectToAction(nameof(Show));
        return View("New", AuthenticatorSetup.For(key, member.Email ?? "", site.Value.Name, form));
    }

    /// <summary>On the next page, once: they travel encrypted in a cookie that reading erases.</summary>
    private async Task<IActionResult> ShowCodesAsync(IReadOnlyList<string> codes)
    {
        TempData[Codes] = codes.ToArray();
        await RefreshAsync();
        return RedirectToAction(nameof(RecoveryCodes));
    }

    /// <summary>The way in has changed, and with it the stamp of all cookies: this device gets a new one, the others must sign in again.</summary>
    private async Task RefreshAsync() => await session.RefreshSignInAsync((await members.GetUserAsync(User))!);
}
