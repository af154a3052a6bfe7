namespace NouvellesDuMonde.Core.Comments;

/// <summary>What became of a comment that was sent: stored in some state, handed back with advice, or refused with a French sentence
/// and kept by its author.</summary>
public sealed record CommentReceipt
{
    public long CommentId { get; private init; }

    public CommentStatus Status { get; private init; }

    public string? Refusal { get; private init; }

    /// <summary>The property of <see cref="CommentInput"/> that the refusal is about; <c>null</c>: the whole.</summary>
    public string? Field { get; private init; }

    /// <summary>Nothing is stored yet: what the author should look at once more (<see cref="CharterAdvice"/>).</summary>
    public IReadOnlyList<string> Advice { get; private init; } = [];

    public bool IsStored => Refusal is null && Advice.Count == 0;

    public static CommentReceipt Stored(long commentId, CommentStatus status) => new() { CommentId = commentId, Status = status };

    public static CommentReceipt Advised(IReadOnlyList<string> advice) => new() { Advice = advice };

    public static CommentReceipt Refused(string sentence, string? field = null) => new() { Refusal = sentence, Field = field };
}
