using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Setup;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>What the decisions about comments have in common: who decides, what is said afterwards, the way back, and how it is undone.</summary>
[Area("Admin"), Authorize(Policies.CanModerate)]
public abstract class DecisionController(ModerateComment moderate, ModerationDetailQuery detail, SiteClock clock) : Controller
{
    /// <summary>Sent by the desk's script, which stays on its page and shows the answer there.</summary>
    protected bool IsScript => Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);

    protected async Task<IActionResult> DecideAsync(ModerationOrder order, string? retour, CancellationToken ct)
    {
        var outcome = await moderate.RunAsync(order, ct);
        if (outcome.Refusal is { } refusal)
            return await RefusedAsync(order, refusal, retour, ct);
        IReadOnlyList<long> done = order.Action == ModerationAction.Undone ? [] : [order.CommentId];
        return Answered(new DeskAnswer(DeskWords.Done(order.Action)) { Undo = await UndoOfAsync(done, ct) }, retour);
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

    /// <summary>What takes these decisions back (<see cref="UndosController"/>).</summary>
    protected async Task<string?> UndoOfAsync(IReadOnlyList<long> commentIds, CancellationToken ct) =>
        commentIds.Count == 0 ? null : SeenComments.Write(await moderate.LastEntriesAsync(commentIds, ct));

    protected IActionResult Answered(DeskAnswer answer, string? retour)
    {
        if (IsScript)
            return Json(answer);
        TempData["Flash"] = answer.Said;
        if (answer.Undo is { } undo)
            TempData["Undoable"] = undo;
        return Url.IsLocalUrl(retour) ? LocalRedirect(retour) : Redirect("/redaction/moderation");
    }

    /// <summary>The comment's own page, with what was typed and why it could not be taken.</summary>
    protected async Task<IActionResult> AskAgainAsync(long id, RejectionForm? typed, string? retour, CancellationToken ct)
    {
        if (await detail.RunAsync(id, ct) is not { } page)
            return NotFound();
        var back = Url.IsLocalUrl(retour) ? retour : page.Card.Back;
        return View("/Admin/Moderation/Show.cshtml", page with { Card = page.Card with { Back = back, Typed = typed } });
    }

    /// <param name="vu">What the moderator saw when deciding (<see cref="ModerationEntry.Seen"/>).</param>
    protected ModerationOrder Order(long commentId, ModerationAction action, long? vu) => new(commentId, action, User.MemberId() ?? 0) { LastSeen = vu };

    /// <summary>What somebody else decided meanwhile is told, and can be overruled by who has read it.</summary>
    private async Task<IActionResult> RefusedAsync(ModerationOrder order, string refusal, string? retour, CancellationToken ct)
    {
        var last = order.LastSeen is null ? null : await detail.LastActionAsync(order.CommentId, ct);
        var isStale = order.Action != ModerationAction.Undone && last is not null && last.Id != order.LastSeen;
        if (isStale)
            refusal = DeskWords.Meanwhile(last!, clock);
        if (IsScript)
            return Conflict(new DeskAnswer(refusal));
        if (!isStale)
            return Answered(new DeskAnswer(refusal), retour);
        TempData["Refusal"] = refusal;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await AskAgainAsync(order.CommentId, order.Action == ModerationAction.Rejected ? new RejectionForm(order.Reason, order.Note) : null, retour, ct);
    }
}

/// <summary>What became of one or many decisions.</summary>
/// <param name="Said">One or two sentences.</param>
public sealed record DeskAnswer(string Said)
{
    /// <summary>What takes them back; <c>null</c>: nothing to take back.</summary>
    public string? Undo { get; init; }

    /// <summary>Of many comments, those that stay as they are.</summary>
    public IReadOnlyList<long> Left { get; init; } = [];
}
