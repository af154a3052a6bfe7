using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Newsletter;
using NouvellesDuMonde.Web.Features.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Newsletter;

/// <summary>Asking for the newsletter, and confirming that the address is one's own.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SubscriptionsController(NewsletterScreens screens, Subscribe subscribe, ConfirmSubscription confirm, SubscriberTickets tickets) : Controller
{
    [HttpGet(NewsletterPath.SignUp)]
    public async Task<IActionResult> New(CancellationToken ct) =>
        await screens.IsOnAsync(ct) ? View(await screens.FillAsync(new SubscriptionForm(), ct)) : View("Off");

    [HttpPost(NewsletterPath.SignUp), IgnoreAntiforgeryToken, SameOrigin, EnableRateLimiting(RateLimits.Newsletter)]
    public async Task<IActionResult> Create(SubscriptionForm typed, CancellationToken ct)
    {
        var form = await screens.FillAsync(typed, ct);
        if (!await screens.IsOnAsync(ct))
            return View("Off");
        if (!ModelState.IsValid)
            return View("New", form);
        // A machine that fills what people do not see gets the answer that people get.
        if (string.IsNullOrEmpty(form.Website))
            await subscribe.RunAsync(form.Email, form.Wanted, ct);
        return RedirectToAction(nameof(Sent));
    }

    [HttpGet("/lettre/envoyee")]
    public IActionResult Sent() => View();

    [HttpGet(NewsletterPath.Confirmation)]
    public async Task<IActionResult> Confirm(string? jeton, CancellationToken ct) =>
        await confirm.RunAsync(jeton, ct) is { } id ? View("Confirmed", tickets.ToManage(id)) : View("Stale");
}
