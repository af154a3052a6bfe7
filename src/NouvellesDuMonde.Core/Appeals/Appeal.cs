using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Core.Appeals;

/// <summary>An author's word against a decision about a comment. One for each decision; somebody else than who decided reads it.</summary>
public sealed class Appeal
{
    public const int MaxTextLength = 2000;

    /// <summary>A decision is contested once: a slip of the finger must not use that up.</summary>
    public const int MinTextLength = 10;

    private Appeal()
    {
    }

    /// <param name="contestedById">Who had decided; <c>null</c>: the filter.</param>
    public Appeal(Comment comment, string text, int? contestedById, DateTime nowUtc)
    {
        CommentId = comment.Id;
        ContestedUtc = comment.DecidedUtc ?? comment.SubmittedUtc;
        (ContestedById, Text, SubmittedUtc) = (contestedById, text, nowUtc);
    }

    public long Id { get; private set; }

    public long CommentId { get; private set; }

    public Comment Comment { get; private set; } = null!; // loaded by the queries that use it

    /// <summary>When the contested decision was made: with the comment, its name.</summary>
    public DateTime ContestedUtc { get; private set; }

    public int? ContestedById { get; private set; }

    public Member? ContestedBy { get; private set; }

    public string Text { get; private set; } = "";

    public DateTime SubmittedUtc { get; private set; }

    /// <summary><c>null</c> while it waits.</summary>
    public DateTime? DecidedUtc { get; private set; }

    public int? DecidedById { get; private set; }

    public Member? DecidedBy { get; private set; }

    public bool IsAccepted { get; private set; }

    /// <summary>What the moderator answers the author.</summary>
    public string? Answer { get; private set; }

    public Outcome Decide(bool isAccepted, string? answer, int moderatorId, DateTime nowUtc)
    {
        if (DecidedUtc is not null)
            return Outcome.Refused("Cette contestation a déjà reçu une réponse.");
        (IsAccepted, Answer, DecidedById, DecidedUtc) = (isAccepted, answer, moderatorId, nowUtc);
        return Outcome.Done;
    }
}
