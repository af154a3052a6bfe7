namespace NouvellesDuMonde.Core.Outbox;

/// <summary>Wakes this node's worker. Any number of calls before it looks count as one.</summary>
public sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim raised = new(0, 1);

    public void Raise()
    {
        try
        {
            raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already raised, and nobody has looked yet.
        }
    }

    /// <summary>Returns when raised, or when the time is over.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken ct) => raised.WaitAsync(atMost, ct);

    public void Dispose() => raised.Dispose();
}
