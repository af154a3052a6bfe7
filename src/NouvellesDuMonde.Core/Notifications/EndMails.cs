using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>What the link of a mail does: no more mails of its kind, from now on. On the site nothing changes.</summary>
public sealed class EndMails(NewsDbContext db, NotificationTickets tickets, ChooseNotifications choose)
{
    /// <returns>False when the link is not ours.</returns>
    public async Task<bool> RunAsync(string? ticket, CancellationToken ct)
    {
        if (tickets.Read(ticket) is not { } end)
            return false;
        var kinds = end.Kind is { } kind ? [kind] : await DailyAsync(end.MemberId, ct);
        await choose.RunAsync(end.MemberId, kinds.ToDictionary(k => k, _ => MailDelivery.Never), ct);
        return true;
    }

    private Task<List<NotificationKind>> DailyAsync(int memberId, CancellationToken ct) =>
        db.NotificationChoices.Where(c => c.MemberId == memberId && c.Delivery == MailDelivery.Daily).Select(c => c.Kind).ToListAsync(ct);
}
