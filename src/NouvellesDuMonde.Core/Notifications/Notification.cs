using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>
/// Something that a member should hear of, on the site and by mail as they chose. One for each kind and comment: a second decision
/// about the same comment renews it. It keeps no words: they are those of the moment when it is read.
/// </summary>
public sealed class Notification
{
    private Notification()
    {
    }

    public Notification(int memberId, Happening happening, MailDelivery delivery, DateTime nowUtc) =>
        (MemberId, Kind, Comment, Delivery, CreatedUtc) = (memberId, happening.Kind, happening.Comment, delivery, nowUtc);

    public long Id { get; private set; }

    public int MemberId { get; private set; }

    public Member Member { get; private set; } = null!; // loaded by the queries that use it

    public NotificationKind Kind { get; private set; }

    public long CommentId { get; private set; }

    /// <summary>The reply, the comment decided about, the comment reported.</summary>
    public Comment Comment { get; private set; } = null!;

    public DateTime CreatedUtc { get; private set; }

    public DateTime? ReadUtc { get; private set; }

    /// <summary>How the member wanted to be told when it happened.</summary>
    public MailDelivery Delivery { get; private set; }

    /// <summary>When a mail told it, or was found to have nothing to tell any more. Two nodes never write the same mail: the second finds it set.</summary>
    public DateTime? MailedUtc { get; private set; }

    public void Mail(DateTime nowUtc) => MailedUtc = nowUtc;
}

/// <summary>Stored as a number: never renumber.</summary>
public enum NotificationKind
{
    /// <summary>Somebody answered the member's comment.</summary>
    Reply = 1,

    /// <summary>A comment in a discussion that the member follows.</summary>
    Followed = 2,

    /// <summary>A moderator decided about the member's comment.</summary>
    Decision = 3,

    /// <summary>The member's appeal was decided.</summary>
    Appeal = 4,

    /// <summary>What the member had reported was decided.</summary>
    Report = 5,
}

/// <summary>Stored as a number: never renumber.</summary>
public enum MailDelivery
{
    Never = 0,

    /// <summary>Within minutes; several of one kind in one mail.</summary>
    AtOnce = 1,

    /// <summary>With everything else of the day, at its hour.</summary>
    Daily = 2,
}
