using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>How a member wants to be told. Mails ordered before follow the new choice too.</summary>
public sealed class ChooseNotifications(NewsDbContext db)
{
    public async Task RunAsync(int memberId, IReadOnlyDictionary<NotificationKind, MailDelivery> wanted, CancellationToken ct)
    {
        if (!await db.Users.AnyAsync(m => m.Id == memberId, ct))
            return;
        await db.InTransactionAsync(async () =>
        {
            var known = await db.NotificationChoices.Where(c => c.MemberId == memberId).ToDictionaryAsync(c => c.Kind, ct);
            foreach (var (kind, delivery) in wanted)
            {
                if (known.TryGetValue(kind, out var choice))
                    choice.Delivery = delivery;
                else
                    db.NotificationChoices.Add(new NotificationChoice(memberId, kind, delivery));
                if (delivery == MailDelivery.Never)
                    await StopWaitingAsync(memberId, kind, ct);
            }

            await db.SaveChangesAsync(ct);
        }, ct);
    }

    private Task<int> StopWaitingAsync(int memberId, NotificationKind kind, CancellationToken ct) => db.Notifications.For(memberId)
        .Where(n => n.Kind == kind && n.MailedUtc == null).ExecuteUpdateAsync(set => set.SetProperty(n => n.Delivery, MailDelivery.Never), ct);
}
