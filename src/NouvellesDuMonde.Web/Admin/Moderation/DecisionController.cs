using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>What the decisions about comments have in common: who decides, what is said afterwards, the way back, and how it is undone.</summary>
[Area("Admin"), Authorize(Policies.CanModerate)]
public abstract class DecisionController(ModerateComment moderate) : Controller
{
    protected async Task<IActionResult> DecideAsync(ModerationOrder order, string? retour, CancellationToken ct)
    {
        var outcome = await moderate.RunAsync(order, ct);
        if (outcome.IsDone && order.Action != ModerationAction.Undone)
            await OfferUndoAsync([order.CommentId], ct);
        return Answered(outcome.Refusal ?? DeskWords.Done(order.Action), retour);
    }

    /// <summary>One transaction a comment: what somebody else decided meanwhile does not undo the rest.</summary>
    /// <returns>The comments about which it was done.</returns>
    protected async Task<IReadOnlyList<long>> DecideEachAsync(IEnumerable<ModerationOrder> orders, CancellationToken ct)
    {
        List<long> done = [];
        foreach (var order in orders)
        {
            if ((await moderate.RunAsync(order, ct)).IsDone)
                done.Add(order.CommentId);
        }

        return done;
    }

    /// <summary>The next page has a button for it.</summary>
    protected async Task OfferUndoAsync(IReadOnlyList<long> commentIds, CancellationToken ct) =>
        TempData["Undoable"] = Undoable.Write(await moderate.LastEntriesAsync(commentIds, ct));

    protected IActionResult Answered(string said, string? retour)
    {
        TempData["Flash"] = said;
        return Url.IsLocalUrl(retour) ? LocalRedirect(retour) : Redirect("/redaction/moderation");
    }

    protected ModerationOrder Order(long commentId, ModerationAction action) => new(commentId, action, User.MemberId() ?? 0);
}
