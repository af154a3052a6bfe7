using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Spam;

/// <summary>The test box: what would happen to this text? Nothing is stored.</summary>
[Area("Admin"), Route("redaction/antispam/essai"), Authorize(Policies.CanModerate)]
public sealed class SpamTrialController(JudgeText judge) : Controller
{
    private const string Screen = "/Admin/Spam/Trial.cshtml";

    [HttpGet("")]
    public IActionResult Show() => View(Screen, new SpamTrial());

    [HttpPost("")]
    public async Task<IActionResult> Judge(SpamTrial trial, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return View(Screen, trial);
        var verdict = await judge.RunAsync(new BareText(trial.Text!, trial.Author, trial.EmailDomain) { Standing = trial.Standing }, ct);
        return View(Screen, trial with { Verdict = verdict });
    }
}

public sealed record SpamTrial
{
    [Required(ErrorMessage = "Collez un texte."), StringLength(CommentOptions.StorageMaxLength, ErrorMessage = "Ce texte est trop long.")]
    public string? Text { get; init; }

    [StringLength(GuestAuthor.MaxTextLength, ErrorMessage = "Ce nom est trop long.")]
    public string? Author { get; init; }

    [StringLength(GuestAuthor.MaxTextLength, ErrorMessage = "Ce domaine est trop long.")]
    public string? EmailDomain { get; init; }

    [EnumDataType(typeof(AuthorStanding), ErrorMessage = "Choisissez dans la liste.")]
    public AuthorStanding Standing { get; init; }

    [BindNever]
    public SpamVerdict? Verdict { get; init; }
}
