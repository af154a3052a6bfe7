namespace NouvellesDuMonde.Core.Outbox;

public static class OutboxQueries
{
    /// <summary>What a worker may take now: neither done nor given up, its time come, in no other worker's hands.</summary>
    public static IQueryable<OutboxMessage> Due(this IQueryable<OutboxMessage> messages, DateTime nowUtc) =>
        messages.Where(m => m.DoneUtc == null && m.AbandonedUtc == null && m.DueUtc <= nowUtc
            && (m.LockedUntilUtc == null || m.LockedUntilUtc <= nowUtc));

    /// <summary>Done, or given up, before that moment: nobody needs it any more.</summary>
    public static IQueryable<OutboxMessage> ClosedBefore(this IQueryable<OutboxMessage> messages, DateTime utc) =>
        messages.Where(m => m.DoneUtc < utc || m.AbandonedUtc < utc);
}
