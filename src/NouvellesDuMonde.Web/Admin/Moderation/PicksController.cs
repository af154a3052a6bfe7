using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.Features.Account;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>« Choix de la rédaction »: for all of the newsroom, who read the discussions below what they wrote.</summary>
[Area("Admin")]
public sealed class PicksController(ModerateComment moderate) : Controller
{
    [HttpPost("/redaction/moderation/{id:long}/choix")]
    public Task<IActionResult> Create(long id, string? retour, CancellationToken ct) => ChangeAsync(id, ModerationAction.Picked, retour, ct);

    [HttpPost("/redaction/moderation/{id:long}/choix/retrait")]
    public Task<IActionResult> Delete(long id, string? retour, CancellationToken ct) => ChangeAsync(id, ModerationAction.Unpicked, retour, ct);

    private async Task<IActionResult> ChangeAsync(long id, ModerationAction action, string? retour, CancellationToken ct)
    {
        var outcome = await moderate.RunAsync(new ModerationOrder(id, action, User.MemberId() ?? 0), ct);
        TempData["Flash"] = outcome.Refusal ?? DeskWords.Done(action);
        return Url.IsLocalUrl(retour) ? LocalRedirect(retour) : Redirect($"/redaction/moderation/{id}");
    }
}
