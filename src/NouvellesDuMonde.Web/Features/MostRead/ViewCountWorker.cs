using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Audience;

namespace NouvellesDuMonde.Web.Features.MostRead;

/// <summary>Writes this node's counts down every few seconds, and once more when the site stops; forgets old hours now and then.</summary>
internal sealed class ViewCountWorker(
    ViewCounter views, IServiceScopeFactory scopes, IOptions<AudienceOptions> options, ILogger<ViewCountWorker> logger) : BackgroundService
{
    private static readonly TimeSpan PatienceAtTheEnd = TimeSpan.FromSeconds(5);
    private const int ForgettingEvery = 240;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = TimeSpan.FromSeconds(options.Value.FlushSeconds);
        for (var round = 0; !stoppingToken.IsCancellationRequested; round++)
        {
            await Task.Delay(pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested)
                break;
            await TryAsync(WriteAsync, stoppingToken);
            if (round % ForgettingEvery == 0)
                await TryAsync((record, ct) => record.ForgetAsync(ct), stoppingToken);
        }

        // The server has stopped before its workers: nothing is counted any more.
        using var patience = new CancellationTokenSource(PatienceAtTheEnd);
        await TryAsync(WriteAsync, patience.Token);
    }

    private async Task WriteAsync(RecordViews record, CancellationToken ct)
    {
        var counts = views.Drain();
        if (counts.Count == 0)
            return;
        try
        {
            await record.RunAsync(counts, ct);
        }
        catch
        {
            // Back into the memory, for the next round.
            foreach (var (article, count) in counts)
                views.Count(article, count);
            throw;
        }
    }

    private async Task TryAsync(Func<RecordViews, CancellationToken, Task> work, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<RecordViews>(), ct);
        }
        catch (Exception e)
        {
            logger.LogWarning(e, "Views of articles could not be written down; trying again");
        }
    }
}
