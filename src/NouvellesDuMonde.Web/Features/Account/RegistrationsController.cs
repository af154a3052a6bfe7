using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>Opening an account and confirming its address.</summary>
public sealed class RegistrationsController(RegisterMember register, ConfirmAddress confirm, SendConfirmationAgain sendAgain) : Controller
{
    [HttpGet("/compte/inscription")]
    public IActionResult New(string? retour) =>
        User.MemberId() is null ? View("Register", new RegistrationForm { Retour = Url.Local(retour) }) : this.ReturnTo(retour);

    [HttpPost("/compte/inscription"), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Create(RegistrationForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return View("Register", form);
        var returnPath = Url.Local(form.Retour);
        var refusals = await register.RunAsync(new Registration(form.DisplayName, form.Email, form.Password, returnPath), ct);
        foreach (var (field, sentence) in refusals)
            ModelState.AddModelError(field, sentence);
        return refusals.Count == 0 ? RedirectToAction(nameof(Sent), new { retour = returnPath }) : View("Register", form);
    }

    [HttpGet("/compte/inscription/envoyee")]
    public IActionResult Sent(string? retour) => View("ConfirmationSent", Url.Local(retour));

    [HttpGet(AccountPath.Confirmation)]
    public async Task<IActionResult> Confirm(string? jeton)
    {
        if (AccountTicket.Parse(jeton) is not { } ticket || !await confirm.RunAsync(ticket))
            return View("ConfirmationFailed", new AddressForm());
        TempData["Flash"] = "Votre adresse est confirmée\u00A0: il ne reste qu’à vous connecter.";
        return RedirectToAction("New", "Sessions", new { retour = Url.Local(ticket.ReturnPath) });
    }

    [HttpGet("/compte/inscription/renvoi")]
    public IActionResult Again(string? retour) => View("SendAgain", new AddressForm { Retour = Url.Local(retour) });

    [HttpPost("/compte/inscription/renvoi"), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> SendAgain(AddressForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return View("SendAgain", form);
        var returnPath = Url.Local(form.Retour);
        await sendAgain.RunAsync(form.Email, returnPath, ct);
        return RedirectToAction(nameof(Sent), new { retour = returnPath });
    }
}
