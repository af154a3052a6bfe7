namespace NouvellesDuMonde.Core.Comments;

/// <summary>What became of a comment that was sent: stored in some state, or refused with a French sentence and kept by its author.</summary>
public sealed record CommentReceipt
{
    public long CommentId { get; private init; }

    public CommentStatus Status { get; private init; }

    public string? Refusal { get; private init; }

    /// <summary>The property of <see cref="CommentInput"/> that the refusal is about; <c>null</c>: the whole.</summary>
    public string? Field { get; private init; }

    public static CommentReceipt Stored(long commentId, CommentStatus status) => new() { CommentId = commentId, Status = status };

    public static CommentReceipt Refused(string sentence, string? field = null) => new() { Refusal = sentence, Field = field };
}
