using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>Writes what was ordered. Of several orders the first finds everything, and the others nothing.</summary>
public sealed class NotificationHandler(NewsDbContext db, WriteNotifications write) : IOutboxHandler
{
    public string Kind => NotificationOrder.OutboxKind;

    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var order = NotificationOrder.FromPayload(payload);
        await write.RunAsync(order.MemberId, order.Kind, ct);
        await db.SaveChangesAsync(ct);
    }
}
