using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>
/// Asks for the letter: mails the link that confirms it. Whatever is known of the address, the answer is the same, so nobody
/// learns here who subscribes.
/// </summary>
public sealed class Subscribe(NewsDbContext db, SubscriberLetters letters, TimeProvider time)
{
    /// <param name="email">Checked to be an address.</param>
    /// <param name="rubriques">None for all.</param>
    public async Task RunAsync(string email, IReadOnlyCollection<int> rubriques, CancellationToken ct)
    {
        try
        {
            await AskAsync(email.Trim(), rubriques, ct);
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            // Asked for twice in the same instant: the second look finds the first.
            db.ChangeTracker.Clear();
            await AskAsync(email.Trim(), rubriques, ct);
        }
    }

    /// <summary>A link needs the id of a new row, and a row without its mail would never be confirmed: both or none.</summary>
    private Task AskAsync(string email, IReadOnlyCollection<int> rubriques, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var now = time.GetUtcNow().UtcDateTime;
        var normalized = Subscriber.Normalize(email);
        var subscriber = await db.Subscribers.SingleOrDefaultAsync(s => s.NormalizedEmail == normalized, ct);
        if (subscriber is null)
            db.Subscribers.Add(subscriber = new Subscriber(email, rubriques, now));
        else if (subscriber.ConfirmedUtc is null)
            subscriber.AskAgain(rubriques, now);
        await db.SaveChangesAsync(ct);
        if (!subscriber.TryMail(now))
            return;
        db.Send(subscriber.ConfirmedUtc is null ? letters.Confirmation(subscriber) : letters.AlreadySubscribed(subscriber), now);
        await db.SaveChangesAsync(ct);
    }, ct);
}
