using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Security;
using NouvellesDuMonde.Web.Features.Notifications;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>The member's own page.</summary>
[Authorize]
public sealed class ProfileController(UserManager<Member> members, SignInManager<Member> session, ProfileQuery profile) : Controller
{
    private const string PasswordPath = "/compte/mot-de-passe";

    [HttpGet("/compte")]
    public async Task<IActionResult> Show(CancellationToken ct) =>
        await profile.RunAsync(User.RequiredMemberId(), User.IsStaff(), ct) is { } page ? View("Profile", page) : Challenge();

    [HttpGet("/compte/nom")]
    public IActionResult EditName() => View("DisplayName", new DisplayNameForm { DisplayName = User.DisplayName() ?? "" });

    [HttpPost("/compte/nom")]
    public async Task<IActionResult> UpdateName(DisplayNameForm form, [FromServices] ChangeDisplayName change, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return View("DisplayName", form);
        if (await change.RunAsync(User.RequiredMemberId(), form.DisplayName, ct) is { Refusal: { } refusal })
        {
            ModelState.AddModelError(nameof(form.DisplayName), refusal);
            return View("DisplayName", form);
        }

        return await DoneAsync("Votre nom est changé, sous vos commentaires aussi.");
    }

    /// <summary>Where password managers look: w3.org/TR/change-password-url.</summary>
    [HttpGet("/.well-known/change-password"), AllowAnonymous]
    public IActionResult WellKnownPassword() => Redirect(PasswordPath);

    [HttpGet(PasswordPath)]
    public IActionResult EditPassword() => View("Password", new PasswordChangeForm());

    [HttpPost(PasswordPath), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> UpdatePassword(PasswordChangeForm form, [FromServices] ChangePassword change, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return View("Password", form);
        var refusals = await change.RunAsync(new PasswordChange(User.RequiredMemberId(), form.Current, form.Password, User.SessionId()), ct);
        foreach (var (field, sentence) in refusals)
            ModelState.AddModelError(field, sentence);
        return refusals.Count == 0 ? await DoneAsync("Votre mot de passe est changé, et vos autres appareils sont déconnectés.") : View("Password", form);
    }

    /// <summary>What the header says to the person who reads: answered to a script, never kept. No name for a visitor.</summary>
    [HttpGet("/compte/moi"), AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Me([FromServices] NotificationScreens notifications, CancellationToken ct)
    {
        var unread = User.MemberId() is { } member ? await notifications.UnreadAsync(member, ct) : 0;
        return Json(new { name = User.DisplayName(), isStaff = User.IsStaff(), unread });
    }

    private async Task<IActionResult> DoneAsync(string flash)
    {
        await session.RefreshSignInAsync((await members.GetUserAsync(User))!);
        TempData["Flash"] = flash;
        return RedirectToAction(nameof(Show));
    }
}
