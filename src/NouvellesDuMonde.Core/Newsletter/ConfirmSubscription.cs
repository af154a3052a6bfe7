using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>What the link in the first mail does. Opened twice, it does nothing more.</summary>
public sealed class ConfirmSubscription(NewsDbContext db, SubscriberTickets tickets, TimeProvider time)
{
    /// <returns>The subscriber; <c>null</c> when the link is not ours, too old, or the address has left since.</returns>
    public async Task<int?> RunAsync(string? ticket, CancellationToken ct)
    {
        if (tickets.ReadConfirmation(ticket) is not { } read)
            return null;
        var subscriber = await db.Subscribers.SingleOrDefaultAsync(s => s.Id == read.SubscriberId, ct);
        if (subscriber is null || (read.IsExpired && subscriber.ConfirmedUtc is null))
            return null;
        subscriber.Confirm(time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return subscriber.Id;
    }
}
