using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Members;

[Area("Admin"), Route("redaction/membres"), Authorize(Policies.CanAdminister)]
public sealed class MembersController(MemberScreens screens) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, int? apres, CancellationToken ct) => View(await screens.ListAsync(q, apres, ct));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken ct) => await screens.FindAsync(id, ct) is { } member ? View(member) : NotFound();

    [HttpPost("{id:int}/roles")]
    public async Task<IActionResult> Roles(int id, string[] roles, [FromServices] ChangeRoles change, CancellationToken ct) =>
        Back(id, await change.RunAsync(new RoleChange(id, roles, Me), ct), "Rôles enregistrés\u00A0: ils prennent effet dans la minute.");

    [HttpPost("{id:int}/fermeture")]
    public async Task<IActionResult> Close(int id, [FromServices] CloseAccount close, CancellationToken ct) =>
        Back(id, await close.RunAsync(id, isClosed: true, Me, ct), "Compte fermé\u00A0: ses sessions s’arrêtent dans la minute.");

    [HttpPost("{id:int}/reouverture")]
    public async Task<IActionResult> Reopen(int id, [FromServices] CloseAccount close, CancellationToken ct) =>
        Back(id, await close.RunAsync(id, isClosed: false, Me, ct), "Compte rouvert.");

    private int Me => User.MemberId() ?? throw new InvalidOperationException("Nobody is signed in.");

    private RedirectToActionResult Back(int id, Outcome outcome, string done)
    {
        TempData[outcome.IsDone ? "Flash" : "Refusal"] = outcome.Refusal ?? done;
        return RedirectToAction(nameof(Show), new { id });
    }
}
