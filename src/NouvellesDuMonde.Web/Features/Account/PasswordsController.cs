using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>A new password for somebody who forgot the old one.</summary>
public sealed class PasswordsController(RequestNewPassword request, SetNewPassword set) : Controller
{
    [HttpGet(AccountPath.ForgottenPassword)]
    public IActionResult New(string? retour) => View("ForgottenPassword", new AddressForm { Retour = Url.Local(retour) });

    [HttpPost(AccountPath.ForgottenPassword), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Create(AddressForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return View("ForgottenPassword", form);
        await request.RunAsync(form.Email, Url.Local(form.Retour), ct);
        return RedirectToAction(nameof(Sent));
    }

    [HttpGet("/compte/mot-de-passe-oublie/envoye")]
    public IActionResult Sent() => View("PasswordSent");

    [HttpGet(AccountPath.NewPassword)]
    public IActionResult Edit(string? jeton) => View("NewPassword", new NewPasswordForm { Jeton = jeton });

    [HttpPost(AccountPath.NewPassword), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Update(NewPasswordForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid || AccountTicket.Parse(form.Jeton) is not { } ticket)
            return View("NewPassword", form);
        var errors = await set.RunAsync(ticket, form.Password, ct);
        foreach (var error in errors)
            ModelState.AddModelError(nameof(form.Password), error);
        if (errors.Count > 0)
            return View("NewPassword", form);
        TempData["Flash"] = "Votre nouveau mot de passe est enregistré\u00A0: connectez-vous.";
        return RedirectToAction("New", "Sessions", new { retour = Url.Local(ticket.ReturnPath) });
    }
}
