using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>The same decision about every ticked comment of a page.</summary>
[Area("Admin"), Authorize(Policies.CanModerate)]
public sealed class BulkDecisionsController(ModerateComment moderate) : Controller
{
    private const int Most = 100;

    [HttpPost("/redaction/moderation/lot")]
    public async Task<IActionResult> Create(BulkForm form, RejectionForm rejection, string? retour, CancellationToken ct)
    {
        TempData["Flash"] = form.Decision == ModerationAction.Rejected && rejection.Problem is { } problem ? problem
            : form.Ids is not [_, ..] ids ? "Cochez au moins un commentaire."
            : form.Decision is not (ModerationAction.Approved or ModerationAction.Rejected or ModerationAction.MarkedSpam) ? "Choisissez ce qu’il faut faire des commentaires cochés."
            : await DecideAllAsync(ids, form.Decision, rejection, ct);
        return Url.IsLocalUrl(retour) ? LocalRedirect(retour) : Redirect("/redaction/moderation");
    }

    private async Task<string> DecideAllAsync(long[] ids, ModerationAction decision, RejectionForm rejection, CancellationToken ct)
    {
        var (done, refused) = (0, 0);
        foreach (var id in ids.Distinct().Take(Most))
        {
            // One transaction a comment: what somebody else decided meanwhile does not undo the rest.
            var order = new ModerationOrder(id, decision, User.MemberId() ?? 0, rejection.Reason, rejection.TrimmedNote);
            if ((await moderate.RunAsync(order, ct)).IsDone)
                done++;
            else
                refused++;
        }

        return DeskWords.DoneTogether(decision, done, refused);
    }
}

/// <param name="Decision">Not « Action »: that word belongs to the route.</param>
public sealed record BulkForm(long[]? Ids, ModerationAction Decision);
