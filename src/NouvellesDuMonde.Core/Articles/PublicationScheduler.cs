using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>
/// Sleeps until the next scheduled article is due, and never longer than <see cref="LongestSleep"/>: another node may have changed a
/// schedule without being able to ring here.
/// </summary>
public sealed class PublicationScheduler(
    IServiceScopeFactory scopes, PublicationAlarm alarm, TimeProvider time, ILogger<PublicationScheduler> logger) : BackgroundService
{
    public static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = await PublishDueAsync(stoppingToken);
            await alarm.WaitAsync(Sleep(next, time.GetUtcNow().UtcDateTime), stoppingToken);
        }
    }

    internal static TimeSpan Sleep(DateTime? nextUtc, DateTime nowUtc) => nextUtc - nowUtc is { } left && left < LongestSleep
        ? TimeSpan.FromTicks(Math.Max(left.Ticks, TimeSpan.TicksPerSecond))
        : LongestSleep;

    private async Task<DateTime?> PublishDueAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<PublishDueArticles>().RunAsync(ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The database may be away for a while. Articles must still come out when it is back.
            logger.LogError(e, "Scheduled articles could not be looked at");
            return null;
        }
    }
}
