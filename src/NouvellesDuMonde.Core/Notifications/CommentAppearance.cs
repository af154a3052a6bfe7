using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>A comment has just come out and nobody was told yet. It leads the outbox to a comment that had no number when it was written.</summary>
public sealed class CommentAppearance
{
    private CommentAppearance()
    {
    }

    public CommentAppearance(Comment comment) => Comment = comment;

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public long CommentId { get; private set; }

    public Comment Comment { get; private set; } = null!;
}

public static class CommentAnnouncements
{
    /// <summary>Names the handler in the outbox.</summary>
    public const string OutboxKind = "comment-appeared";

    /// <summary>After the next save those who wait for such a comment hear of it: whom it answers, and who follows the discussion.</summary>
    public static void Announce(this NewsDbContext db, Comment comment, DateTime nowUtc)
    {
        var appearance = new CommentAppearance(comment);
        db.CommentAppearances.Add(appearance);
        db.Outbox.Add(new OutboxMessage(OutboxKind, appearance.Id.ToString(), nowUtc));
    }
}
