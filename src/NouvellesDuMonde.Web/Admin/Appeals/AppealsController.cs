using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Appeals;

/// <summary>What authors contest: a second person looks at a refusal.</summary>
[Area("Admin"), Authorize(Policies.CanModerate)]
public sealed class AppealsController(AppealQueueQuery queue, DecideAppeal decide) : Controller
{
    private const string Desk = "/redaction/contestations";

    [HttpGet(Desk)]
    public async Task<IActionResult> Index(string? suite, CancellationToken ct) => View(await queue.RunAsync(suite, ct));

    [HttpPost(Desk + "/{id:long}/acceptation")]
    public Task<IActionResult> Accept(long id, string? answer, CancellationToken ct) =>
        DecideAsync(new AppealOrder(id, User.EditorId(), IsAccepted: true, answer), "Contestation acceptée\u00A0: le commentaire est en ligne, son auteur est informé.", ct);

    [HttpPost(Desk + "/{id:long}/rejet")]
    public Task<IActionResult> Decline(long id, string? answer, CancellationToken ct) =>
        DecideAsync(new AppealOrder(id, User.EditorId(), IsAccepted: false, answer), "Refus maintenu\u00A0: votre réponse est partie.", ct);

    private async Task<IActionResult> DecideAsync(AppealOrder order, string done, CancellationToken ct)
    {
        var outcome = await decide.RunAsync(order, ct);
        this.Say(outcome, done);
        if (!outcome.IsDone && !string.IsNullOrWhiteSpace(order.Answer))
            TempData[$"Answer {order.AppealId}"] = order.Answer;
        return Redirect(outcome.IsDone ? Desk : $"{Desk}#contestation-{order.AppealId}");
    }
}
