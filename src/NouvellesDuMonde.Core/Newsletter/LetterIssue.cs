namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>The letter of one day: which articles it tells of, and how far its sending has come.</summary>
public sealed class LetterIssue
{
    private LetterIssue()
    {
    }

    public LetterIssue(DateTime dueUtc, DateTime sinceUtc) => (DueUtc, SinceUtc) = (dueUtc, sinceUtc);

    public int Id { get; private set; }

    /// <summary>Its hour; one issue each.</summary>
    public DateTime DueUtc { get; private set; }

    /// <summary>It tells of what came out after that moment, until <see cref="DueUtc"/>.</summary>
    public DateTime SinceUtc { get; private set; }

    /// <summary>Everybody up to this one has been served.</summary>
    public int LastSubscriberId { get; private set; }

    /// <summary>How many letters were handed to the outbox.</summary>
    public int Letters { get; private set; }

    public DateTime? FinishedUtc { get; private set; }

    /// <summary>Two nodes never serve the same subscribers: the second to write finds another version.</summary>
    public int Version { get; private set; }

    public void Serve(int lastSubscriberId, int letters)
    {
        LastSubscriberId = lastSubscriberId;
        Letters += letters;
        Version++;
    }

    public void Finish(DateTime nowUtc)
    {
        FinishedUtc = nowUtc;
        Version++;
    }
}
