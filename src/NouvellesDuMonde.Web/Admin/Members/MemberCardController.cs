using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Members;

/// <summary>What a moderator may know of a member: who it was before, and whether the account can be trusted; never the address.</summary>
[Area("Admin"), Route("redaction/membres/{id:int}/fiche"), Authorize(Policies.CanModerate)]
public sealed class MemberCardController(MemberCardQuery query) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(int id, CancellationToken ct) =>
        await query.RunAsync(id, ct) is { } card ? View("/Admin/Members/Card.cshtml", card) : NotFound();
}
