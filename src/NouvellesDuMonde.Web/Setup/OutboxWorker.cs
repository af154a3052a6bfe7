using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Web.Setup;

/// <summary>Runs the outbox in this node: at once when the node wrote a message, and every 15 s for what others left.</summary>
internal sealed class OutboxWorker(OutboxDispatcher dispatcher, OutboxSignal signal, ILogger<OutboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var due = await RunBatchAsync(stoppingToken);
            if (due < OutboxDispatcher.BatchSize)
                await signal.WaitAsync(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>A database out of reach must not end the worker: it looks again after the pause.</summary>
    private async Task<int> RunBatchAsync(CancellationToken ct)
    {
        try
        {
            return await dispatcher.RunBatchAsync(ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            logger.LogError(e, "The outbox could not be read");
            return 0;
        }
        catch (Exception)
        {
            return 0;
        }
    }
}
