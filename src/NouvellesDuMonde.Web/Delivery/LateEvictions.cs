using System.Collections.Concurrent;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Delivery;

/// <summary>
/// Evicts pages that change at every click, such as counts of recommendations, together and every few seconds: however many click, a
/// page is rendered once for all of them. Best effort: what a crash loses, the page's own lifetime makes good.
/// </summary>
public sealed class LateEvictions(IServiceScopeFactory scopes, TimeProvider time, ILogger<LateEvictions> logger) : BackgroundService
{
    private const int MostWaiting = 10_000;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PatienceAtTheEnd = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, bool> waiting = new();

    /// <summary>After the change is committed.</summary>
    public void Want(string tag)
    {
        // Looked up first, without a lock: most clicks find that somebody asked already.
        if (!waiting.ContainsKey(tag) && waiting.Count < MostWaiting)
            waiting.TryAdd(tag, true);
    }

    public async Task FlushAsync(CancellationToken ct)
    {
        var tags = waiting.Keys.Where(tag => waiting.TryRemove(tag, out _)).ToList();
        if (tags.Count == 0)
            return;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
            db.Evict(time.GetUtcNow().UtcDateTime, tags);
            await db.SaveChangesAsync(ct);
        }
        catch (Exception e)
        {
            logger.LogWarning(e, "Pages could not be evicted; trying again");
            tags.ForEach(Want);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Interval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
                await FlushAsync(stoppingToken);
        }

        using var patience = new CancellationTokenSource(PatienceAtTheEnd);
        await FlushAsync(patience.Token);
    }
}
