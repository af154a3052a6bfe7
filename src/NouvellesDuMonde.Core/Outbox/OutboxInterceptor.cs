using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NouvellesDuMonde.Core.Outbox;

/// <summary>
/// Raises the signal when a message was committed, so that no writer of one has to think of it. What it misses (another node, bulk
/// SQL) the worker finds at its next look.
/// </summary>
public sealed class OutboxInterceptor(OutboxSignal signal) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        RaiseUnlessInTransaction(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        RaiseUnlessInTransaction(eventData.Context);
        return new(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => RaiseIfWritten(eventData.Context);

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        RaiseIfWritten(eventData.Context);
        return Task.CompletedTask;
    }

    private void RaiseUnlessInTransaction(DbContext? db)
    {
        if (db?.Database.CurrentTransaction is null)
            RaiseIfWritten(db);
    }

    // One look too many costs one query; a message overlooked costs its reader a quarter of a minute.
    private void RaiseIfWritten(DbContext? db)
    {
        if (db?.Set<OutboxMessage>().Local.Any(m => m is { DoneUtc: null, Attempts: 0 }) == true)
            signal.Raise();
    }
}
