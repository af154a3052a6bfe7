using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Newsletter;

namespace NouvellesDuMonde.Web.Features.Newsletter;

/// <summary>What a subscriber does by the links of a letter: no account, no cookie, the link is the key.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PreferencesController(NewsletterScreens screens, ChooseRubriques choose, Unsubscribe unsubscribe, SubscriberTickets tickets) : Controller
{
    [HttpGet(NewsletterPath.Preferences)]
    public async Task<IActionResult> Edit(string? jeton, bool enregistre, CancellationToken ct) =>
        await screens.PreferencesAsync(jeton, ct) is { } form ? View("Preferences", form with { IsSaved = enregistre }) : View("Stale");

    [HttpPost(NewsletterPath.Preferences), IgnoreAntiforgeryToken]
    public async Task<IActionResult> Update(PreferencesForm typed, CancellationToken ct)
    {
        if (await screens.PreferencesAsync(typed.Jeton, ct) is not { } stored)
            return View("Stale");
        var form = await screens.FillAsync(typed with { Email = stored.Email }, ct);
        if (!ModelState.IsValid)
            return View("Preferences", form);
        if (!await choose.RunAsync(form.Jeton, form.Wanted, ct))
            return View("Stale");
        return RedirectToAction(nameof(Edit), new { jeton = form.Jeton, enregistre = true });
    }

    /// <summary>Only a button: programs that open the links of mails must not end a subscription.</summary>
    [HttpGet(NewsletterPath.Unsubscription)]
    public IActionResult Leave(string? jeton) => tickets.ReadManagement(jeton) is null ? View("Stale") : View("Leave", jeton);

    /// <summary>By the button, or by a mail program (RFC 8058): without a cookie, and answered without a redirect.</summary>
    [HttpPost(NewsletterPath.Unsubscription), IgnoreAntiforgeryToken]
    public async Task<IActionResult> Destroy([FromQuery] string? jeton, CancellationToken ct) =>
        await unsubscribe.RunAsync(jeton, ct) ? View("Left") : View("Stale");
}
