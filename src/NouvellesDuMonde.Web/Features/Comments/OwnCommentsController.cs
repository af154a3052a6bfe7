using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Web.Features.Account;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>What somebody wrote, in every state: for the author only.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OwnCommentsController(OwnCommentsQuery query) : Controller
{
    [HttpGet(CommentPath.Own), Authorize]
    public async Task<IActionResult> Index(string? etat, string? avant, CancellationToken ct) =>
        View("/Features/Comments/Own.cshtml", await query.AllAsync(User.MemberId() ?? 0, OwnCommentFilter.Parse(etat), avant, ct));

    [HttpGet(CommentPath.Own + "/{id:long}"), Authorize]
    public async Task<IActionResult> Show(long id, CancellationToken ct) =>
        await query.OneAsync(User.MemberId() ?? 0, id, ct) is { } comment ? View("/Features/Comments/OwnOne.cshtml", comment) : NotFound();

    /// <summary>A fragment for the article page, which is the same for everybody: the reader's comments that wait. Nothing: 204.</summary>
    [HttpGet("/commentaires/miens")]
    public async Task<IActionResult> Waiting(int article, CancellationToken ct)
    {
        if (User.MemberId() is not { } memberId)
            return NoContent();
        var waiting = await query.WaitingAsync(memberId, article, ct);
        return waiting.Count == 0 ? NoContent() : PartialView("/Features/Comments/_Waiting.cshtml", waiting);
    }
}
