namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>
/// The question put to Akismet about one comment as it now stands, with the last answer. What was asked lies in the comment's
/// <see cref="CommentSubmission.AkismetForm"/> and goes with it.
/// </summary>
public sealed class AkismetInquiry
{
    internal const int MaxCheckIdLength = 100;

    /// <summary>Provisional answers after which « not spam » is taken at its word.</summary>
    private const int MostRechecks = 5;

    /// <summary>Calls about one wording of one comment: bounds what a bell that rings all the time can cost.</summary>
    private const int MostRings = 20;

    /// <summary>So long the author's own request may be asking; after that the outbox does, and the author has gone.</summary>
    internal static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan RetryKey = TimeSpan.FromHours(6);

    private AkismetInquiry()
    {
    }

    internal AkismetInquiry(Comment comment, DateTime nowUtc)
    {
        Comment = comment;
        AskAbout(null, nowUtc);
    }

    public long CommentId { get; private set; }

    public Comment Comment { get; private set; } = null!; // loaded by the queries that use it

    /// <summary>Drawn anew with each wording, so that an answer about an older one finds nothing. Never given away unsigned.</summary>
    public Guid Ticket { get; private set; }

    public DateTime AskedUtc { get; private set; }

    /// <summary>When to ask, or ask again; <c>null</c>: no more. A message in the outbox comes at that time.</summary>
    public DateTime? DueUtc { get; private set; }

    /// <summary>
    /// Akismet's <c>recheck_reason</c> of the next call; <c>null</c> for the first. Beside an answer it says that the answer is provisional,
    /// and stays when the call that would have made it final failed until it was given up.
    /// </summary>
    public string? Reason { get; private set; }

    /// <summary>Answers since the first; before it, failures.</summary>
    public int Calls { get; private set; }

    public AkismetAnswer Answer { get; private set; }

    public DateTime? AnsweredUtc { get; private set; }

    public string? CheckId { get; private set; }

    /// <summary>Blatant spam, which moderators do not look through.</summary>
    public bool IsBlatant { get; private set; }

    /// <summary>Why the last call brought no answer.</summary>
    public AkismetFailure Failure { get; private set; }

    /// <summary>What a moderator's decision says against the answer; <c>null</c> when none did.</summary>
    public AkismetAnswer? Correction { get; private set; }

    /// <summary>The last correction that Akismet took in.</summary>
    public AkismetAnswer? Corrected { get; private set; }

    /// <summary>« Not spam » so far: asked again, or it was to be.</summary>
    private bool IsProvisional => Answer == AkismetAnswer.Ham && Reason is not null;

    /// <summary>What Akismet believes of the comment, as far as we know.</summary>
    public AkismetAnswer Believed => Corrected ?? Answer;

    /// <summary>About the comment's text as it is now; whatever was known of an older one is over.</summary>
    internal void AskAbout(string? reason, DateTime nowUtc)
    {
        Forget();
        (AskedUtc, DueUtc, Reason) = (nowUtc, nowUtc, reason);
    }

    /// <summary>The text as it is now needs no answer, and one about an older text no longer matters.</summary>
    internal void Forget()
    {
        Ticket = Guid.CreateVersion7();
        (Answer, AnsweredUtc, CheckId, IsBlatant, Failure, Calls) = (AkismetAnswer.None, null, null, false, AkismetFailure.None, 0);
        (DueUtc, Reason, Correction, Corrected) = (null, null, null, null);
    }

    internal bool IsLate(DateTime nowUtc) => nowUtc >= AskedUtc + Grace;

    internal void Take(AkismetReply reply, AkismetOptions options, DateTime nowUtc)
    {
        // Failures are over once there is an answer: from here on answers are counted. A failure makes none of them final.
        if (reply.Answer != AkismetAnswer.None && Answer == AkismetAnswer.None)
            Calls = 0;
        if (Answer == AkismetAnswer.None || reply.Failure == AkismetFailure.None)
            Calls++;
        Failure = reply.Failure;
        DueUtc = NextAfter(reply, options, nowUtc);
        if (reply.Failure == AkismetFailure.None)
            Reason = DueUtc is null ? null : "recheck_queue";
        else if (DueUtc is not null || !IsProvisional)
            Reason = DueUtc is null ? null : Reason ?? "retry";
        if (reply.Answer == AkismetAnswer.None)
            return;
        (Answer, AnsweredUtc, CheckId) = (reply.Answer, nowUtc, reply.CheckId ?? CheckId);
        IsBlatant = reply.IsDiscard && options.SetAsideBlatant;
    }

    /// <summary>Akismet has something new to say.</summary>
    /// <returns>Whether it is to be asked: not when that is due already, nor when the answer could not get worse.</returns>
    internal bool Ring(DateTime nowUtc)
    {
        if (Answer != AkismetAnswer.Ham || DueUtc <= nowUtc || Calls >= MostRings)
            return false;
        (DueUtc, Reason) = (nowUtc, "recheck_queue");
        return true;
    }

    /// <summary>Nobody needs the answer any more.</summary>
    internal void Close() => (DueUtc, Reason) = (null, null);

    /// <param name="right"><c>null</c>: the moderator says nothing of it after all.</param>
    internal void Correct(AkismetAnswer? right) => Correction = right;

    internal void TakenIn(AkismetAnswer right) => Corrected = right;

    internal AkismetFacts ToFacts(bool isDiscard, AkismetOptions options, DateTime nowUtc) => new(Answer, AnsweredUtc ?? nowUtc)
    {
        Failure = Failure,
        CheckId = CheckId,
        IsDiscard = isDiscard,
        RecheckUtc = IsProvisional ? DueUtc ?? AnsweredUtc : null,
        MayDoWithout = options.DecideLocallyMeanwhile,
    };

    private DateTime? NextAfter(AkismetReply reply, AkismetOptions options, DateTime nowUtc)
    {
        if (reply.Failure == AkismetFailure.None)
            return Calls < MostRechecks ? nowUtc + reply.RecheckAfter : null;
        var pause = reply.IsAboutKey ? RetryKey : reply.RetryAfter is { } asked && asked <= RetryKey ? asked : Retry;
        return nowUtc + pause < AskedUtc.AddDays(options.GiveUpDays) ? nowUtc + pause : null;
    }
}
