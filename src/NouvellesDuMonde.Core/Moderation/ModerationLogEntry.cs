using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Core.Moderation;

/// <summary>Who did what to which comment, when and why. Only ever added to.</summary>
public sealed class ModerationLogEntry
{
    /// <summary>Of what a moderator adds to a decision, wherever it is kept.</summary>
    public const int MaxNoteLength = 500;

    private ModerationLogEntry()
    {
    }

    public long Id { get; private set; }

    public long CommentId { get; private set; }

    public Comment Comment { get; private set; } = null!; // loaded by the queries that use it

    /// <summary><c>null</c>: the filter.</summary>
    public int? ModeratorId { get; private set; }

    public Member? Moderator { get; private set; }

    public ModerationAction Action { get; private set; }

    public CommentStatus From { get; private set; }

    public CommentStatus To { get; private set; }

    public RejectionReason? Reason { get; private set; }

    public string? Note { get; private set; }

    public DateTime AtUtc { get; private set; }

    /// <summary>Readers had reported the comment: the author's statement of reasons says so.</summary>
    public bool FollowsReports { get; private set; }

    public static ModerationLogEntry Of(
        Comment comment, ModerationAction action, CommentStatus from, int? moderatorId, DateTime nowUtc) => new()
        {
            Comment = comment,
            Action = action,
            From = from,
            To = comment.Status,
            Reason = comment.RejectionReason,
            Note = comment.RejectionNote,
            ModeratorId = moderatorId,
            AtUtc = nowUtc,
        };

    /// <summary>A moderator read what was reported, and left the comment where it is.</summary>
    public static ModerationLogEntry Kept(Comment comment, int moderatorId, string? note, DateTime nowUtc) => new()
    {
        Comment = comment,
        Action = ModerationAction.Kept,
        From = comment.Status,
        To = comment.Status,
        Note = note,
        ModeratorId = moderatorId,
        AtUtc = nowUtc,
        FollowsReports = true,
    };

    internal ModerationLogEntry AfterReports(bool follows)
    {
        FollowsReports = follows;
        return this;
    }
}

/// <summary>Stored as a number: never renumber.</summary>
public enum ModerationAction
{
    /// <summary>The filter's own decision when the comment came in.</summary>
    Judged = 0,
    Approved = 1,
    Rejected = 2,
    MarkedSpam = 3,
    Undone = 4,

    /// <summary>The author took it back.</summary>
    Removed = 5,

    /// <summary>Made a « Choix de la rédaction ».</summary>
    Picked = 6,
    Unpicked = 7,

    /// <summary>Reported, read, and left online: changes no state.</summary>
    Kept = 8,
}
