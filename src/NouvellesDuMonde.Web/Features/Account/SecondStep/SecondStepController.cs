using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Security;
using NouvellesDuMonde.Web.Setup;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace NouvellesDuMonde.Web.Features.Account.SecondStep;

/// <summary>After the right password: the code that the authenticator app shows, or one of the recovery codes.</summary>
public sealed class SecondStepController(MemberSignIn session) : Controller
{
    private const string CodePath = AccountPath.SignIn + "/code";
    private const string RecoveryPath = AccountPath.SignIn + "/secours";

    [HttpGet(CodePath)]
    public Task<IActionResult> New(string? retour, string? rester) => AskAsync("Code", retour, rester);

    [HttpPost(CodePath), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Create(SecondStepForm form)
    {
        if (!ModelState.IsValid)
            return View("Code", form);
        var result = await session.TwoFactorAuthenticatorSignInAsync(AuthenticatorCode.Tidy(form.Code), form.Remember, rememberClient: false);
        return Answer(result, "Code", form, "Ce code n’est pas le bon. Les codes changent toutes les trente secondes\u00A0: prenez celui qui s’affiche maintenant.");
    }

    [HttpGet(RecoveryPath)]
    public Task<IActionResult> NewRecovery(string? retour, string? rester) => AskAsync("Recovery", retour, rester);

    [HttpPost(RecoveryPath), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> CreateByRecovery(SecondStepForm form)
    {
        if (!ModelState.IsValid)
            return View("Recovery", form);
        var result = await session.TwoFactorRecoveryCodeSignInAsync(AuthenticatorCode.TidyRecovery(form.Code));
        return Answer(result, "Recovery", form, "Ce code de secours n’est pas valable, ou il a déjà servi.");
    }

    private async Task<IActionResult> AskAsync(string view, string? retour, string? rester) => await session.GetTwoFactorAuthenticationUserAsync() is null
        ? LocalRedirect(AccountPath.SignInThen(Url.Local(retour)))
        : View(view, new SecondStepForm { Remember = rester == "oui", Retour = Url.Local(retour) });

    private IActionResult Answer(SignInResult result, string view, SecondStepForm form, string refusal)
    {
        if (result.Succeeded)
            return this.ReturnTo(form.Retour);
        ModelState.AddModelError(nameof(form.Code), result.IsLockedOut
            ? "Trop d’essais manqués\u00A0: attendez un quart d’heure, puis reconnectez-vous."
            : refusal);
        return View(view, form);
    }
}
