using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Schedule;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>The daily mail of those who want one: all that happened before its hour and was not told yet, a member at a time.</summary>
public sealed class SendDailyNotifications(
    NewsDbContext db, WriteNotifications write, IOptions<SiteOptions> site, IOptionsMonitor<NotificationOptions> options, TimeProvider time) : IScheduledWork
{
    private const int AtOnce = 50;

    private DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public async Task<DateTime?> RunAsync(CancellationToken ct)
    {
        var hour = new DailyHour(site.Value.Zone, options.CurrentValue.DigestAt);
        var due = hour.LastUntil(UtcNow);
        var members = await db.Notifications.ToMail(MailDelivery.Daily).Where(n => n.CreatedUtc <= due)
            .Select(n => n.MemberId).Distinct().OrderBy(id => id).Take(AtOnce).ToListAsync(ct);
        foreach (var member in members)
        {
            await write.RunAsync(member, kind: null, ct);
            // Another node may have written the same mail: then this one is not sent.
            await db.TrySaveAsync(ct);
            db.ChangeTracker.Clear();
        }

        return members.Count == AtOnce ? UtcNow : hour.NextAfter(UtcNow);
    }
}
