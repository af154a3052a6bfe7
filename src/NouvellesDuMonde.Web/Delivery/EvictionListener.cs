using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Delivery;

/// <summary>
/// Evicts what other nodes, and verbs of the command line, have committed: within a second, through the database that all of them
/// share. Rows are read again for a while, because ids are not committed in their order.
/// </summary>
internal sealed class EvictionListener(IServiceScopeFactory scopes, PageCacheEvictions evictions, ILogger<EvictionListener> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private const int Overlap = 1_000;
    private const int CleaningEvery = 600;

    private long last;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TryAsync(SkipWhatWasThereAsync, stoppingToken);
        using var timer = new PeriodicTimer(Interval);
        for (var tick = 1; await timer.WaitForNextTickAsync(stoppingToken); tick++)
        {
            await TryAsync(ReadAsync, stoppingToken);
            if (tick % CleaningEvery == 0)
                await TryAsync(CleanAsync, stoppingToken);
        }
    }

    private async Task SkipWhatWasThereAsync(NewsDbContext db, CancellationToken ct)
    {
        last = await db.CacheEvictions.MaxAsync(e => (long?)e.Id, ct) ?? 0;
        await ReadAsync(db, ct);
    }

    private async Task ReadAsync(NewsDbContext db, CancellationToken ct)
    {
        var rows = await db.CacheEvictions.AsNoTracking().Where(e => e.Id > last - Overlap).OrderBy(e => e.Id)
            .Select(e => new { e.Id, e.Tag }).ToListAsync(ct);
        if (rows.Count == 0)
            return;
        await evictions.EvictAsync(rows.Select(r => (r.Id, r.Tag)), ct);
        last = rows[^1].Id;
    }

    private static async Task CleanAsync(NewsDbContext db, CancellationToken ct)
    {
        // The clock of the machine, as the rows' own times come from machines too.
        var before = TimeProvider.System.GetUtcNow().UtcDateTime - Kept;
        await db.CacheEvictions.Where(e => e.AtUtc < before).ExecuteDeleteAsync(ct);
    }

    /// <summary>A database that is away for a moment must not end the listener.</summary>
    private async Task TryAsync(Func<NewsDbContext, CancellationToken, Task> work, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<NewsDbContext>(), ct);
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            logger.LogWarning(e, "Page evictions of other nodes could not be read; trying again");
        }
    }
}
