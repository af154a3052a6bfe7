using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>Marks notifications as read: one, or all up to a moment.</summary>
public sealed class ReadNotifications(NewsDbContext db, TimeProvider time)
{
    /// <param name="id"><c>null</c>: all of them.</param>
    public Task RunAsync(int memberId, long? id, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return db.Notifications.For(memberId).Unread().Where(n => id == null || n.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadUtc, now), ct);
    }
}
