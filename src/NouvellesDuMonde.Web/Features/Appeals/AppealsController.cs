using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Features.Comments;

namespace NouvellesDuMonde.Web.Features.Appeals;

/// <summary>An author contests what was decided about a comment.</summary>
[Authorize, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AppealsController(OwnCommentsQuery comments, ContestDecision contest) : Controller
{
    [HttpGet(CommentPath.Own + "/{id:long}/contestation")]
    public async Task<IActionResult> New(long id, CancellationToken ct) => await comments.OneAsync(User.MemberId() ?? 0, id, ct) switch
    {
        null => NotFound(),
        { MayContest: false } => Redirect(CommentPath.AmongOwn(id)),
        { } comment => View("/Features/Appeals/New.cshtml", new AppealPage(comment, new AppealForm())),
    };

    [HttpPost(CommentPath.Own + "/{id:long}/contestation")]
    public async Task<IActionResult> Create(long id, AppealForm form, CancellationToken ct)
    {
        if (await comments.OneAsync(User.MemberId() ?? 0, id, ct) is not { } comment)
            return NotFound();
        if ((await contest.RunAsync(id, User.MemberId() ?? 0, form.Text, ct)).Refusal is { } refusal)
        {
            ModelState.AddModelError("Form.Text", refusal);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("/Features/Appeals/New.cshtml", new AppealPage(comment, form));
        }

        TempData["Flash"] = "Votre contestation est enregistrée. Une autre personne que celle qui a décidé l’examinera\u202F; la réponse vous parviendra par e-mail.";
        return Redirect(CommentPath.AmongOwn(id));
    }
}

public sealed record AppealForm
{
    public string? Text { get; init; }
}

public sealed record AppealPage(OwnComment Comment, AppealForm Form);
