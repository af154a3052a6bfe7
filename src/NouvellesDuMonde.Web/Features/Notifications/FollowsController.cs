using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Notifications;
using NouvellesDuMonde.Web.Features.Account;

namespace NouvellesDuMonde.Web.Features.Notifications;

/// <summary>Following a discussion, and not reading a member.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FollowsController(CommentTools tools, FollowThread follow, MuteMember mute) : Controller
{
    /// <summary>A fragment for the article page, which is the same for everybody: the button, and which comments to fold. Nobody signed in: 204.</summary>
    [HttpGet("/commentaires/suivi")]
    public async Task<IActionResult> Tools(int article, CancellationToken ct)
    {
        if (User.MemberId() is not { } memberId)
            return NoContent();
        var isFollowed = await tools.FollowsAsync(article, memberId, ct);
        return PartialView("/Features/Notifications/_Follow.cshtml", new FollowTools(article, isFollowed, await tools.FoldedAsync(article, memberId, ct)));
    }

    [HttpPost("/compte/suivi"), Authorize]
    public async Task<IActionResult> Follow(int article, bool suivre, string? retour, CancellationToken ct)
    {
        TempData["Flash"] = !await follow.RunAsync(article, User.MemberId() ?? 0, suivre, ct) ? "Cet article n’est plus en ligne."
            : suivre ? "Vous suivez la discussion." : "Vous ne suivez plus la discussion.";
        return LocalRedirect(Url.Local(retour) ?? NotificationPath.Settings);
    }

    [HttpPost("/compte/masques"), Authorize]
    public async Task<IActionResult> Mute(int membre, bool masquer, string? retour, CancellationToken ct)
    {
        var outcome = await mute.RunAsync(User.MemberId() ?? 0, membre, masquer, ct);
        TempData["Flash"] = outcome.Refusal ?? (masquer ? "Ce membre est masqué. Il ne le saura pas." : "Ce membre n’est plus masqué.");
        return LocalRedirect(Url.Local(retour) ?? NotificationPath.Settings);
    }
}

/// <param name="Folded">Comments whose authors this reader has muted.</param>
public sealed record FollowTools(int ArticleId, bool IsFollowed, IReadOnlyList<long> Folded);
