using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Sessions;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Account.Devices;

/// <summary>Where the member is signed in, and the way out of there.</summary>
[Authorize, Route("compte/appareils"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DevicesController(NewsDbContext db, EndSessions end) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var (memberId, current) = (User.RequiredMemberId(), User.SessionId());
        return View(await db.MemberSessions.Of(memberId).LastSeenFirst()
            .Select(s => new DeviceRow(s.Id, s.Device, s.Place, s.OpenedUtc, s.LastSeenUtc, s.Id == current)).ToListAsync(ct));
    }

    [HttpPost("{id:guid}/deconnexion")]
    public async Task<IActionResult> Destroy(Guid id, CancellationToken ct)
    {
        await end.OneAsync(User.RequiredMemberId(), id, ct);
        return Back("Cet appareil est déconnecté.");
    }

    /// <summary>The stamp of all cookies changes too: one that was stolen opens nothing, whatever row it names.</summary>
    [HttpPost("deconnexion")]
    public async Task<IActionResult> DestroyOthers([FromServices] UserManager<Member> members, [FromServices] MemberSignIn session, CancellationToken ct)
    {
        var member = (await members.GetUserAsync(User))!;
        await members.UpdateSecurityStampAsync(member);
        await end.OthersAsync(member.Id, User.SessionId(), ct);
        await session.RefreshSignInAsync(member);
        return Back("Tous vos autres appareils sont déconnectés.");
    }

    private RedirectToActionResult Back(string flash)
    {
        TempData["Flash"] = flash;
        return RedirectToAction(nameof(Index));
    }
}

/// <param name="IsThis">The one that asks.</param>
public sealed record DeviceRow(Guid Id, string Device, string? Place, DateTime OpenedUtc, DateTime LastSeenUtc, bool IsThis);
