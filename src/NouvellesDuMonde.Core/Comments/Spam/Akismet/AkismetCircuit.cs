namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>
/// Stops this node's calls for a while after a failure, so that an outage costs one author the wait and not everybody. The pause
/// doubles with each failure after it, up to twenty minutes; calls that were under way when it began are none. A library would do this too; none of those that this
/// site may use does.
/// </summary>
public sealed class AkismetCircuit(TimeProvider time)
{
    /// <summary>A key does not heal by itself: as long as between two attempts with it.</summary>
    private static readonly TimeSpan AboutKey = TimeSpan.FromHours(6);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    private readonly Lock gate = new();
    private int failures;
    private DateTime? pausedUntilUtc;

    /// <summary>Until when nothing is asked; <c>null</c>: calls go out.</summary>
    public DateTime? PausedUntilUtc
    {
        get
        {
            lock (gate)
                return pausedUntilUtc > UtcNow ? pausedUntilUtc : null;
        }
    }

    private DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    internal void Note(AkismetReply reply)
    {
        lock (gate)
        {
            if (reply.Failure != AkismetFailure.None && pausedUntilUtc > UtcNow && !reply.IsAboutKey)
                return;
            failures = reply.Failure == AkismetFailure.None ? 0 : failures + 1;
            pausedUntilUtc = failures == 0 ? null : UtcNow + Pause(reply);
        }
    }

    private TimeSpan Pause(AkismetReply reply)
    {
        if (reply.IsAboutKey)
            return AboutKey;
        var pause = TimeSpan.FromMinutes(Math.Min(Math.Pow(2, failures - 1), Longest.TotalMinutes));
        return reply.RetryAfter > pause && reply.RetryAfter < AboutKey ? reply.RetryAfter.Value : pause;
    }
}
