namespace NouvellesDuMonde.Core.Comments;

/// <summary>What a comment said before its author changed it; for moderators, and gone with the comment.</summary>
public sealed class CommentRevision
{
    private CommentRevision()
    {
    }

    public CommentRevision(long commentId, string text, DateTime replacedUtc) =>
        (CommentId, Text, ReplacedUtc) = (commentId, text, replacedUtc);

    public long Id { get; private set; }

    public long CommentId { get; private set; }

    public string Text { get; private set; } = "";

    public DateTime ReplacedUtc { get; private set; }
}
