namespace NouvellesDuMonde.Core.Comments;

/// <summary>All that a new comment is made of, once the form was read.</summary>
public sealed record NewComment(int ArticleId, int MemberId, string Text, string Html, string Fingerprint)
{
    public Comment? Parent { get; init; }

    public bool IsFromNewcomer { get; init; }

    public string? AddressHash { get; init; }

    public string? NetworkHash { get; init; }

    public Guid? FormId { get; init; }

    public CommentSubmission? Submission { get; init; }
}

/// <summary>The text of a comment in the forms in which it is stored.</summary>
/// <param name="AuthorName">For the desk's search, which finds a name or a word.</param>
public sealed record CommentWording(string Text, string Html, string Fingerprint, string AuthorName);

/// <summary>A comment read from another system.</summary>
public sealed record ImportedComment(int ArticleId, GuestAuthor Author, string Text, string Html, string Fingerprint)
{
    public CommentKind Kind { get; init; }

    public Comment? Parent { get; init; }

    public required CommentStatus Status { get; init; }

    public required DateTime SubmittedUtc { get; init; }

    public required string ImportKey { get; init; }
}
