namespace NouvellesDuMonde.Core.Comments.Spam.Record;

/// <summary>Comments counted by what the filter decided and by what they are now.</summary>
public sealed class TrackRecord
{
    private readonly Dictionary<(SpamDecision Decision, CommentStatus Status), int> outcomes = [];
    private readonly Dictionary<string, CheckRecord> checks = [];

    public int Total => outcomes.Values.Sum();

    /// <summary>The oldest comment counted; <c>null</c> without one.</summary>
    public DateTime? SinceUtc { get; private set; }

    /// <summary>Spam that the filter let through until a person saw it.</summary>
    public int Missed => Of(SpamDecision.Publish, CommentStatus.Spam);

    /// <summary>Honest comments that the filter put away until a person saw them.</summary>
    public int Wronged => Of(SpamDecision.Spam, CommentStatus.Published);

    /// <summary>Checks that spoke against a comment, the busiest first.</summary>
    public IReadOnlyList<CheckRecord> Checks => [.. checks.Values.OrderByDescending(c => c.Raised).ThenBy(c => c.Check, StringComparer.Ordinal)];

    public int Of(SpamDecision decision) => outcomes.Where(o => o.Key.Decision == decision).Sum(o => o.Value);

    public int Of(SpamDecision decision, CommentStatus status) => outcomes.GetValueOrDefault((decision, status));

    internal void Count(SpamVerdict verdict, CommentStatus status, DateTime submittedUtc)
    {
        outcomes[(verdict.Decision, status)] = Of(verdict.Decision, status) + 1;
        SinceUtc = SinceUtc < submittedUtc ? SinceUtc : submittedUtc;
        foreach (var check in verdict.Signals.Where(s => s.Weight > 0 || s.AtLeast > SpamDecision.Publish).Select(s => s.Check).Distinct())
            checks[check] = checks.GetValueOrDefault(check, new CheckRecord(check, 0, 0, 0)).With(status);
    }
}

/// <param name="Check">The check's stable name.</param>
/// <param name="Raised">Comments that it spoke against.</param>
/// <param name="Published">Of these, published now.</param>
/// <param name="Spam">Of these, spam now. What is left waits, was refused for another reason or taken back.</param>
public sealed record CheckRecord(string Check, int Raised, int Published, int Spam)
{
    internal CheckRecord With(CommentStatus status) => this with
    {
        Raised = Raised + 1,
        Published = Published + (status == CommentStatus.Published ? 1 : 0),
        Spam = Spam + (status == CommentStatus.Spam ? 1 : 0),
    };
}
