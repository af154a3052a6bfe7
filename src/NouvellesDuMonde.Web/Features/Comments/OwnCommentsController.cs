using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Web.Features.Account;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>What somebody wrote, in every state: for the author only.</summary>
[ResponseCache(NoStore = true)]
public sealed class OwnCommentsController(OwnCommentsQuery query) : Controller
{
    [HttpGet("/compte/commentaires"), Authorize]
    public async Task<IActionResult> Index(string? avant, CancellationToken ct) =>
        View("/Features/Comments/Own.cshtml", await query.AllAsync(User.MemberId() ?? 0, avant, ct));

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
