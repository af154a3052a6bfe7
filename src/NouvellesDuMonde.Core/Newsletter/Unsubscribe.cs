using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>Ends a subscription and erases the address. Letters on their way to it are dropped: they carry no address of their own.</summary>
public sealed class Unsubscribe(NewsDbContext db, SubscriberTickets tickets)
{
    /// <returns>False when the link is not ours; an address that has left already is fine.</returns>
    public async Task<bool> RunAsync(string? ticket, CancellationToken ct)
    {
        if (tickets.ReadManagement(ticket) is not { } id)
            return false;
        await db.Subscribers.Where(s => s.Id == id).ExecuteDeleteAsync(ct);
        return true;
    }
}
