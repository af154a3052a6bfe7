using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>Signing in and out.</summary>
public sealed class SessionsController(SignInAttempt attempt) : Controller
{
    [HttpGet(AccountPath.SignIn)]
    public IActionResult New(string? retour) =>
        User.MemberId() is null ? View("SignIn", new SignInForm { Retour = Url.Local(retour) }) : this.ReturnTo(retour);

    [HttpPost(AccountPath.SignIn), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Create(SignInForm form)
    {
        if (!ModelState.IsValid)
            return View("SignIn", form);
        return await attempt.RunAsync(form) switch
        {
            SignInAnswer.Done => this.ReturnTo(form.Retour),
            SignInAnswer.Unconfirmed => View("SendAgain", new AddressForm { Email = form.Email, Retour = Url.Local(form.Retour) }),
            SignInAnswer.Closed => Refused(form, "Ce compte a été fermé par la rédaction."),
            _ => Refused(form, "L’adresse ou le mot de passe ne convient pas. Après cinq essais manqués, un compte reste bloqué un quart d’heure."),
        };
    }

    [HttpPost("/compte/deconnexion")]
    public async Task<IActionResult> Destroy([FromServices] SignInManager<Member> session)
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

    private ViewResult Refused(SignInForm form, string sentence)
    {
        ModelState.AddModelError("", sentence);
        return View("SignIn", form);
    }
}
