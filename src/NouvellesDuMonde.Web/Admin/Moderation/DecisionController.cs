using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>What the decisions about one comment have in common: who decides, what is said afterwards, and the way back.</summary>
[Area("Admin"), Authorize(Policies.CanModerate)]
public abstract class DecisionController(ModerateComment moderate) : Controller
{
    protected async Task<IActionResult> DecideAsync(ModerationOrder order, string? retour, CancellationToken ct)
    {
        var outcome = await moderate.RunAsync(order, ct);
        TempData["Flash"] = outcome.Refusal ?? DeskWords.Done(order.Action);
        if (outcome.IsDone && order.Action != ModerationAction.Undone)
        {
            var last = await moderate.LastEntryAsync(order.CommentId, ct);
            TempData["Undoable"] = string.Create(CultureInfo.InvariantCulture, $"{order.CommentId} {last}");
        }

        return Url.IsLocalUrl(retour) ? LocalRedirect(retour) : Redirect("/redaction/moderation");
    }

    protected ModerationOrder Order(long commentId, ModerationAction action) => new(commentId, action, User.MemberId() ?? 0);
}
