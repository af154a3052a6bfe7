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
        TempData["Flash"] = form.Action == ModerationAction.Rejected && rejection.Problem is { } problem ? problem
            : form.Ids.Count == 0 ? "Cochez au moins un commentaire."
            : await DecideAllAsync(form, rejection, ct);
        return Url.IsLocalUrl(retour) ? LocalRedirect(retour) : Redirect("/redaction/moderation");
    }

    private async Task<string> DecideAllAsync(BulkForm form, RejectionForm rejection, CancellationToken ct)
    {
        var (done, refused) = (0, 0);
        foreach (var id in form.Ids.Distinct().Take(Most))
        {
            // One transaction a comment: what somebody else decided meanwhile does not undo the rest.
            var order = new ModerationOrder(id, form.Action, User.MemberId() ?? 0, rejection.Reason, rejection.TrimmedNote);
            if ((await moderate.RunAsync(order, ct)).IsDone)
                done++;
            else
                refused++;
        }

        return DeskWords.DoneTogether(form.Action, done, refused);
    }
}

public sealed record BulkForm
{
    public IReadOnlyList<long> Ids { get; init; } = [];

    public ModerationAction Action { get; init; }
}
