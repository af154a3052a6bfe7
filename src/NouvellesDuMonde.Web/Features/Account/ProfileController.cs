using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Web.Features.Notifications;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>The member's own page.</summary>
[Authorize]
public sealed class ProfileController(UserManager<Member> members, SignInManager<Member> session, ChangeDisplayName changeName) : Controller
{
    [HttpGet("/compte")]
    public async Task<IActionResult> Show() => await members.GetUserAsync(User) is { } member
        ? View("Profile", new ProfilePage(member.DisplayName, member.Email ?? "", member.RegisteredUtc, User.IsStaff()))
        : Challenge();

    [HttpGet("/compte/nom")]
    public IActionResult EditName() => View("DisplayName", new DisplayNameForm { DisplayName = User.DisplayName() ?? "" });

    [HttpPost("/compte/nom")]
    public async Task<IActionResult> UpdateName(DisplayNameForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid || await members.GetUserAsync(User) is not { } member)
            return View("DisplayName", form);
        if (await changeName.RunAsync(member.Id, form.DisplayName, ct) is { Refusal: { } refusal })
        {
            ModelState.AddModelError(nameof(form.DisplayName), refusal);
            return View("DisplayName", form);
        }

        return await DoneAsync(member, "Votre nom est changé, sous vos commentaires aussi.");
    }

    [HttpGet("/compte/mot-de-passe")]
    public IActionResult EditPassword() => View("Password", new PasswordChangeForm());

    [HttpPost("/compte/mot-de-passe"), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> UpdatePassword(PasswordChangeForm form)
    {
        if (!ModelState.IsValid || await members.GetUserAsync(User) is not { } member)
            return View("Password", form);
        var result = await members.ChangePasswordAsync(member, form.Current, form.Password);
        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(form.Current) : nameof(form.Password), error.Description);
        return result.Succeeded ? await DoneAsync(member, "Votre mot de passe est changé.") : View("Password", form);
    }

    /// <summary>What the header says to the person who reads: answered to a script, never kept. No name for a visitor.</summary>
    [HttpGet("/compte/moi"), AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Me([FromServices] NotificationScreens notifications, CancellationToken ct)
    {
        var unread = User.MemberId() is { } member ? await notifications.UnreadAsync(member, ct) : 0;
        return Json(new { name = User.DisplayName(), isStaff = User.IsStaff(), unread });
    }

    private async Task<IActionResult> DoneAsync(Member member, string flash)
    {
        await session.RefreshSignInAsync(member);
        TempData["Flash"] = flash;
        return RedirectToAction(nameof(Show));
    }
}

public sealed record ProfilePage(string DisplayName, string Email, DateTime RegisteredUtc, bool IsStaff);
