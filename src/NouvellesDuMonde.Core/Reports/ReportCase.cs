using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Core.Reports;

/// <summary>What was reported about one comment until somebody decides: one decision answers all the reports in it.</summary>
public sealed class ReportCase
{
    private const int NoticesFirst = 1_000_000;

    private ReportCase()
    {
    }

    public ReportCase(long commentId, DateTime nowUtc) => (CommentId, OpenedUtc) = (commentId, nowUtc);

    public long Id { get; private set; }

    public long CommentId { get; private set; }

    public Comment Comment { get; private set; } = null!; // loaded by the queries that use it

    public DateTime OpenedUtc { get; private set; }

    public int ReportCount { get; private set; }

    /// <summary>Of these, notices of illegal content.</summary>
    public int NoticeCount { get; private set; }

    /// <summary>Sum of the reports' weights (<see cref="ReportWeight"/>).</summary>
    public double Weight { get; private set; }

    /// <summary>The desk's order: notices before everything, then by weight.</summary>
    public int Priority { get; private set; }

    /// <summary><c>null</c> while it waits for a decision.</summary>
    public DateTime? ClosedUtc { get; private set; }

    public CaseOutcome? Outcome { get; private set; }

    public int? ModeratorId { get; private set; }

    public Member? Moderator { get; private set; }

    public RejectionReason? Reason { get; private set; }

    /// <summary>What the moderator adds for those who reported.</summary>
    public string? Note { get; private set; }

    public bool IsOpen => ClosedUtc is null;

    internal void Take(CommentReport report)
    {
        ReportCount++;
        if (report.IsNotice)
            NoticeCount++;
        Weight += report.Weight;
        Priority = (int)Math.Min(Weight * 100, NoticesFirst - 1) + (NoticeCount > 0 ? NoticesFirst : 0);
    }

    public Outcome Close(CaseDecision decision, DateTime nowUtc)
    {
        if (!IsOpen)
            return Core.Outcome.Refused("Ces signalements ont déjà reçu une décision.");
        (Outcome, ModeratorId, Reason, Note, ClosedUtc) = (decision.Outcome, decision.ModeratorId, decision.Reason, decision.Note, nowUtc);
        return Core.Outcome.Done;
    }

    /// <summary>The decision that closed it was taken back: somebody must decide again.</summary>
    public void Reopen() => (Outcome, ModeratorId, Reason, Note, ClosedUtc) = (null, null, null, null, null);
}

/// <summary>Stored as a number: never renumber.</summary>
public enum CaseOutcome
{
    /// <summary>The comment stays.</summary>
    Kept = 1,

    Removed = 2,

    /// <summary>The comment had gone before anybody decided, and not by its author's hand.</summary>
    Moot = 3,

    /// <summary>Its author took the comment back, or left with it, before anybody decided.</summary>
    Withdrawn = 4,
}

/// <param name="ModeratorId"><c>null</c> when there was nothing left to decide about.</param>
/// <param name="Note">For those who reported.</param>
public sealed record CaseDecision(CaseOutcome Outcome, int? ModeratorId, RejectionReason? Reason = null, string? Note = null);
