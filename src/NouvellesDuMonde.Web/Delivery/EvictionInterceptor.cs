using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Delivery;

/// <summary>
/// Evicts on this node when a unit of work that asked for it is committed: a verb can neither forget to, nor do it too early.
/// </summary>
internal sealed class EvictionInterceptor(PageCacheEvictions evictions) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, List<CacheEviction>> waiting = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Collect(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Collect(eventData.Context!);
        return new(result);
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.Database.CurrentTransaction is null)
            await EvictAsync(eventData.Context);
        return result;
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        if (eventData.Context!.Database.CurrentTransaction is null)
            EvictAsync(eventData.Context).AsTask().GetAwaiter().GetResult();
        return result;
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => waiting.Remove(eventData.Context!);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        waiting.Remove(eventData.Context!);
        return Task.CompletedTask;
    }

    public async Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        await EvictAsync(eventData.Context!);

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        EvictAsync(eventData.Context!).AsTask().GetAwaiter().GetResult();

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) =>
        waiting.Remove(eventData.Context!);

    public Task TransactionRolledBackAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        waiting.Remove(eventData.Context!);
        return Task.CompletedTask;
    }

    private void Collect(DbContext context)
    {
        var added = context.ChangeTracker.Entries<CacheEviction>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList();
        if (added.Count > 0)
            waiting.GetOrCreateValue(context).AddRange(added);
    }

    /// <summary>Not to be cancelled: the change is made, the pages are out of date.</summary>
    private async ValueTask EvictAsync(DbContext context)
    {
        if (!waiting.TryGetValue(context, out var committed))
            return;
        // The commit of a save's own transaction comes before the rows know their ids; the end of that save asks again.
        if (committed.Exists(e => e.Id == 0))
            return;
        waiting.Remove(context);
        await evictions.EvictAsync(committed.Select(e => (e.Id, e.Tag)), CancellationToken.None);
    }
}
