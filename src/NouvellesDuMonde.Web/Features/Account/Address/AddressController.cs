using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Security;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Account.Address;

/// <summary>Another e-mail address for the account: asked for here, taken when the mailed link is opened.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AddressController(RequestNewAddress request, ConfirmNewAddress confirm, KeepAddress keep) : Controller
{
    [HttpGet("/compte/adresse"), Authorize]
    public IActionResult Edit() => View(new AddressChangeForm());

    [HttpPost("/compte/adresse"), Authorize, EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Update(AddressChangeForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return View("Edit", form);
        var refusals = await request.RunAsync(new AddressChange(User.RequiredMemberId(), form.Email, form.Password), ct);
        foreach (var (field, sentence) in refusals)
            ModelState.AddModelError(field, sentence);
        if (refusals.Count > 0)
            return View("Edit", form);
        TempData["Flash"] = $"Un message est parti à {form.Email.Trim()}. L’adresse changera quand vous ouvrirez le lien qu’il contient.";
        return RedirectToAction("Show", "Profile");
    }

    [HttpPost("/compte/adresse/annulation"), Authorize]
    public async Task<IActionResult> Keep(CancellationToken ct)
    {
        await keep.RunAsync(User.RequiredMemberId(), ct);
        TempData["Flash"] = "Vous gardez votre adresse\u00A0: le lien déjà envoyé n’ouvre plus rien.";
        return RedirectToAction("Show", "Profile");
    }

    /// <summary>With a button: programs that look into mails open links, and must not change how somebody signs in.</summary>
    [HttpGet(AccountPath.NewAddress)]
    public IActionResult Confirm(string? jeton) => AccountTicket.Parse(jeton) is null ? View("Failed") : View("Confirm", jeton);

    [HttpPost(AccountPath.NewAddress), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Take(string? jeton, [FromServices] UserManager<Member> members, [FromServices] MemberSignIn session, CancellationToken ct)
    {
        if (AccountTicket.Parse(jeton) is not { } ticket || !(await confirm.RunAsync(ticket, User.SessionId(), ct)).IsDone)
            return View("Failed");
        TempData["Flash"] = "Votre adresse est changée\u00A0: c’est avec elle que vous vous connectez désormais.";
        if (User.MemberId() != ticket.MemberId)
            return RedirectToAction("New", "Sessions");
        await session.RefreshSignInAsync((await members.GetUserAsync(User))!);
        return RedirectToAction("Show", "Profile");
    }
}
