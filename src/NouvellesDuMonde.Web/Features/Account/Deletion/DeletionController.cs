using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Records;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Account.Deletion;

/// <summary>Leaving, with a day to think better of it.</summary>
[Authorize, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DeletionController(ProfileQuery profile, RequestDeletion request, CancelDeletion cancel) : Controller
{
    [HttpGet(AccountPath.Deletion)]
    public Task<IActionResult> New(CancellationToken ct) => PageAsync(new DeletionForm(), ct);

    [HttpPost(AccountPath.Deletion), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Create(DeletionForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await PageAsync(form, ct);
        var wish = new DeletionWish(User.RequiredMemberId(), form.Comments == CommentFate.Delete, form.Password, User.SessionId());
        var refusals = await request.RunAsync(wish, ct);
        foreach (var (field, sentence) in refusals)
            ModelState.AddModelError(field, sentence);
        return refusals.Count == 0 ? RedirectToAction(nameof(New)) : await PageAsync(form, ct);
    }

    [HttpPost(AccountPath.Deletion + "/annulation")]
    public async Task<IActionResult> Destroy(CancellationToken ct)
    {
        TempData["Flash"] = (await cancel.RunAsync(User.RequiredMemberId(), ct)).Refusal ?? "Votre compte est gardé\u00A0: rien ne sera supprimé.";
        return RedirectToAction("Show", "Profile");
    }

    private async Task<IActionResult> PageAsync(DeletionForm form, CancellationToken ct) =>
        await profile.RunAsync(User.RequiredMemberId(), User.IsStaff(), ct) is { } page
            ? View("New", form with { DueUtc = page.DeletionDueUtc })
            : Challenge();
}

/// <summary>What becomes of what the member wrote.</summary>
public enum CommentFate
{
    Keep,
    Delete,
}

public sealed record DeletionForm
{
    [Required(ErrorMessage = "Choisissez ce que deviennent vos commentaires.")]
    public CommentFate? Comments { get; init; }

    [Required(ErrorMessage = "Indiquez votre mot de passe.")]
    public string Password { get; init; } = "";

    /// <summary>Asked for already: when it will be done.</summary>
    public DateTime? DueUtc { get; init; }
}
