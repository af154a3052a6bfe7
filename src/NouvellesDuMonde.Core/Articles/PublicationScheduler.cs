using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NouvellesDuMonde.Core.Schedule;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>
/// Does all scheduled work of this node. Sleeps until the next hour that one of them named, and never longer than
/// <see cref="LongestSleep"/>: another node may have changed a schedule without being able to ring here.
/// </summary>
public sealed class PublicationScheduler(
    IServiceScopeFactory scopes, IEnumerable<ScheduledWork> works, PublicationAlarm alarm, TimeProvider time,
    ILogger<PublicationScheduler> logger) : BackgroundService
{
    public static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);

    private readonly Dictionary<Type, Task> begun = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = new List<DateTime?>();
            foreach (var work in works)
                next.Add(work.IsLong ? Begin(work.Type, stoppingToken) : await DoAsync(work.Type, stoppingToken));
            await alarm.WaitAsync(Sleep(next.Min(), time.GetUtcNow().UtcDateTime), stoppingToken);
        }
    }

    internal static TimeSpan Sleep(DateTime? nextUtc, DateTime nowUtc) => nextUtc - nowUtc is { } left && left < LongestSleep
        ? TimeSpan.FromTicks(Math.Max(left.Ticks, TimeSpan.TicksPerSecond))
        : LongestSleep;

    /// <summary>Beside everything else, and not a second time before the first is done: an article that is due does not wait for it.</summary>
    private DateTime? Begin(Type work, CancellationToken ct)
    {
        if (begun.GetValueOrDefault(work) is null or { IsCompleted: true })
            begun[work] = Task.Run(() => DoAsync(work, ct), ct);
        return null;
    }

    private async Task<DateTime?> DoAsync(Type work, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await ((IScheduledWork)scope.ServiceProvider.GetRequiredService(work)).RunAsync(ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The database may be away for a while. Articles must still come out when it is back, and one work must not stop another.
            logger.LogError(e, "{Work} failed and will be tried again", work.Name);
            return null;
        }
    }
}
