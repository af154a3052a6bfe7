using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>A subscriber's preferences, by the link of any letter.</summary>
public sealed class ChooseRubriques(NewsDbContext db, SubscriberTickets tickets)
{
    /// <returns>False when the link is not ours, or the address has left.</returns>
    public async Task<bool> RunAsync(string? ticket, IReadOnlyCollection<int> rubriques, CancellationToken ct)
    {
        var id = tickets.ReadManagement(ticket);
        var subscriber = await db.Subscribers.Confirmed().SingleOrDefaultAsync(s => s.Id == id, ct);
        if (subscriber is null)
            return false;
        subscriber.Choose(rubriques);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
