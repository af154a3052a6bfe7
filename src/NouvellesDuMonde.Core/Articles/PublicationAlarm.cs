namespace NouvellesDuMonde.Core.Articles;

/// <summary>Wakes the scheduler of this node before its time, because a schedule has changed.</summary>
public sealed class PublicationAlarm : IDisposable
{
    private readonly SemaphoreSlim bell = new(0);

    public void Ring() => bell.Release();

    /// <returns>When rung, or when the time is over.</returns>
    public Task WaitAsync(TimeSpan atMost, CancellationToken ct) => bell.WaitAsync(atMost, ct);

    public void Dispose() => bell.Dispose();
}
