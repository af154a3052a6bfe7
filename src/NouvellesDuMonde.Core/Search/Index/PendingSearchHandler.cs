using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>Does what is pending for some seconds; the rest by another message, so that mails wait for no index.</summary>
internal sealed class PendingSearchHandler(NewsDbContext db, PendingSearch pending, TimeProvider time) : IOutboxHandler
{
    private const string OutboxKind = "search-pending";

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(5);

    /// <summary>After which a node that found another at work looks whether something is left.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(10);

    private readonly SearchLease lease = new(db, time);

    public string Kind => OutboxKind;

    /// <summary>The documents themselves say what is to be done.</summary>
    public static OutboxMessage Message(DateTime nowUtc, DateTime? dueUtc = null) => new(OutboxKind, "{}", nowUtc, dueUtc);

    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (!await lease.TryTakeAsync(ct))
            db.Outbox.Add(Message(now, now + LookAgain));
        else if (!await TakeTurnAsync(ct))
            db.Outbox.Add(Message(now));
        await db.SaveChangesAsync(ct);
    }

    /// <returns>Whether all is done.</returns>
    private async Task<bool> TakeTurnAsync(CancellationToken ct)
    {
        var started = time.GetTimestamp();
        try
        {
            while (time.GetElapsedTime(started) < Turn)
            {
                if (!PendingSearch.IsFull(await pending.RunBatchAsync(ct)))
                    return true;
            }

            return false;
        }
        finally
        {
            await lease.GiveBackAsync();
        }
    }
}
