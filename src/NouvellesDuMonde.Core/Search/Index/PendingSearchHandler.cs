using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>Does what is pending for some seconds; the rest by another message, so that mails wait for no index.</summary>
internal sealed class PendingSearchHandler(NewsDbContext db, PendingSearch pending, TimeProvider time) : IOutboxHandler
{
    private const string OutboxKind = "search-pending";

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(5);

    public string Kind => OutboxKind;

    /// <summary>The documents themselves say what is to be done.</summary>
    public static OutboxMessage Message(DateTime nowUtc) => new(OutboxKind, "{}", nowUtc);

    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var started = time.GetTimestamp();
        while (PendingSearch.IsFull(await pending.RunBatchAsync(ct)))
        {
            if (time.GetElapsedTime(started) < Turn)
                continue;
            db.Outbox.Add(Message(time.GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync(ct);
            return;
        }
    }
}
