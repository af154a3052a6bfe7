using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>Signing in and out.</summary>
public sealed class SessionsController(SignInAttempt attempt, MemberSignIn session) : Controller
{
    [HttpGet(AccountPath.SignIn)]
    public IActionResult New(string? retour) =>
        User.MemberId() is null ? View("SignIn", new SignInForm { Retour = Url.Local(retour) }) : this.ReturnTo(retour);

    [HttpPost(AccountPath.SignIn), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Create(SignInForm form) =>
        ModelState.IsValid ? Answer(await attempt.RunAsync(form), form) : View("SignIn", form);

    /// <summary>What the browser must sign with a passkey. Says nothing about anybody: the key itself knows whose it is.</summary>
    [HttpPost("/compte/connexion/cle/options")]
    public async Task<IActionResult> PasskeyOptions() => Content(await session.MakePasskeyRequestOptionsAsync(null), "application/json");

    [HttpPost("/compte/connexion/cle"), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> CreateByPasskey(string? credential, bool remember, string? retour)
    {
        var form = new SignInForm { Retour = Url.Local(retour) };
        ModelState.Clear();
        var answer = string.IsNullOrEmpty(credential) ? SignInAnswer.Refused : await attempt.RunAsync(credential, remember);
        return answer == SignInAnswer.Refused
            ? Refused(form, "Cette clé d’accès n’a pas été reconnue. Recommencez, ou servez-vous de votre mot de passe.")
            : Answer(answer, form);
    }

    [HttpPost("/compte/deconnexion")]
    public async Task<IActionResult> Destroy()
    {
        await session.SignOutAsync();
        return LocalRedirect("/");
    }

    [HttpGet("/compte/acces-refuse")]
    public IActionResult Denied()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return View("Denied");
    }

    private IActionResult Answer(SignInAnswer answer, SignInForm form) => answer switch
    {
        SignInAnswer.Done => this.ReturnTo(form.Retour),
        SignInAnswer.NeedsCode => RedirectToAction("New", "SecondStep", new { retour = Url.Local(form.Retour), rester = form.Remember ? "oui" : null }),
        SignInAnswer.Unconfirmed => View("SendAgain", new AddressForm { Email = form.Email, Retour = Url.Local(form.Retour) }),
        SignInAnswer.Closed => Refused(form, "Ce compte a été fermé par la rédaction."),
        _ => Refused(form, "L’adresse ou le mot de passe ne convient pas. Après cinq essais manqués, un compte reste bloqué un quart d’heure."),
    };

    private ViewResult Refused(SignInForm form, string sentence)
    {
        ModelState.AddModelError("", sentence);
        return View("SignIn", form);
    }
}
