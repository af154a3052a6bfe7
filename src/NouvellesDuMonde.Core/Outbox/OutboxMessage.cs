namespace NouvellesDuMonde.Core.Outbox;

/// <summary>
/// Something that must happen outside (a mail, a ping), written in the transaction that makes it necessary and done later,
/// at least once, with back-off.
/// </summary>
public sealed class OutboxMessage
{
    public const int MaxAttempts = 12;

    private OutboxMessage()
    {
    }

    public OutboxMessage(string kind, string payload, DateTime nowUtc, DateTime? dueUtc = null)
    {
        Kind = kind;
        Payload = payload;
        CreatedUtc = nowUtc;
        DueUtc = dueUtc ?? nowUtc;
    }

    public long Id { get; private set; }

    /// <summary>Names the handler.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>JSON.</summary>
    public string Payload { get; private set; } = "";

    public DateTime CreatedUtc { get; private set; }

    public DateTime DueUtc { get; private set; }

    /// <summary>A worker has it until then; after a crash another one may take it.</summary>
    public DateTime? LockedUntilUtc { get; private set; }

    public int Attempts { get; private set; }

    public string? LastError { get; private set; }

    public DateTime? DoneUtc { get; private set; }

    /// <summary>Set when every attempt failed: an administrator must look.</summary>
    public DateTime? AbandonedUtc { get; private set; }

    public void Succeed(DateTime nowUtc) => (DoneUtc, LockedUntilUtc, LastError) = (nowUtc, null, null);

    /// <summary>Tries again after 30 s, 1 min, 2 min … at most 6 h; gives up after <see cref="MaxAttempts"/>.</summary>
    public void Fail(string error, DateTime nowUtc)
    {
        Attempts++;
        LastError = Html.StorableText.Cut(error, 1000);
        LockedUntilUtc = null;
        if (Attempts >= MaxAttempts)
            AbandonedUtc = nowUtc;
        else
            DueUtc = nowUtc + TimeSpan.FromSeconds(Math.Min(30 * Math.Pow(2, Attempts - 1), 6 * 3600));
    }
}
