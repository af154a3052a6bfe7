using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Notifications;
using NouvellesDuMonde.Web.Features.Account;

namespace NouvellesDuMonde.Web.Features.Notifications;

/// <summary>What a member should hear of, and how they want to be told.</summary>
[Authorize, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NotificationsController(NotificationScreens screens, ReadNotifications read, ChooseNotifications choose) : Controller
{
    private int MemberId => User.MemberId() ?? 0;

    [HttpGet(NotificationPath.List)]
    public async Task<IActionResult> Index(string? avant, CancellationToken ct) => View(await screens.ListAsync(MemberId, avant, ct));

    /// <summary>On to what it tells of, which is thereby read.</summary>
    [HttpGet(NotificationPath.List + "/{id:long}")]
    public async Task<IActionResult> Open(long id, CancellationToken ct)
    {
        if (await screens.PathOfAsync(MemberId, id, ct) is not { } path)
            return NotFound();
        await read.RunAsync(MemberId, id, ct);
        return LocalRedirect(path);
    }

    [HttpPost(NotificationPath.List + "/lecture")]
    public async Task<IActionResult> ReadAll(CancellationToken ct)
    {
        await read.RunAsync(MemberId, id: null, ct);
        return Redirect(NotificationPath.List);
    }

    [HttpGet(NotificationPath.Settings)]
    public async Task<IActionResult> Settings(CancellationToken ct) => View(await screens.SettingsAsync(MemberId, ct));

    [HttpPost(NotificationPath.Settings)]
    public async Task<IActionResult> Choose(Dictionary<NotificationKind, MailDelivery> choices, CancellationToken ct)
    {
        var known = choices.Where(c => Enum.IsDefined(c.Key) && Enum.IsDefined(c.Value)).ToDictionary();
        await choose.RunAsync(MemberId, known, ct);
        TempData["Flash"] = "Vos réglages sont enregistrés.";
        return Redirect(NotificationPath.Settings);
    }
}
