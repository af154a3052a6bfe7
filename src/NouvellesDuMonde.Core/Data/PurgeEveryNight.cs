using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Schedule;

namespace NouvellesDuMonde.Core.Data;

/// <summary>
/// Keeps the promises about personal data without anybody having to think of it. One for the process: it remembers which night is next.
/// A site that starts in the middle of the day waits for the night; nodes that purge in the same night find less to erase.
/// </summary>
public sealed class PurgeEveryNight(
    IServiceScopeFactory scopes, IOptions<PurgeOptions> options, IOptions<SiteOptions> site, TimeProvider time,
    ILogger<PurgeEveryNight> logger) : IScheduledWork
{
    private readonly DailyHour hour = new(site.Value.Zone, options.Value.At);
    private DateTime? nextUtc;

    private DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public async Task<DateTime?> RunAsync(CancellationToken ct)
    {
        if (!options.Value.EveryNight)
            return null;
        nextUtc ??= hour.NextAfter(UtcNow);
        if (nextUtc > UtcNow)
            return nextUtc;
        await using var scope = scopes.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<PurgeExpired>().RunAsync(ct);
        logger.LogInformation("Purged: {Report}", report);
        return nextUtc = hour.NextAfter(UtcNow);
    }
}
