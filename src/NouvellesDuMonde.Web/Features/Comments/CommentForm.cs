namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>The fields of the form, as sent.</summary>
public sealed record CommentForm
{
    public string? Text { get; init; }

    public long? ParentId { get; init; }

    public string? Token { get; init; }

    public Guid? DraftId { get; init; }

    /// <summary>Shows what the comment will look like instead of sending it.</summary>
    public bool Preview { get; init; }

    /// <summary>Sent after advice (<see cref="Core.Comments.CharterAdvice"/>).</summary>
    public bool Advised { get; init; }

    /// <summary>The honeypot: people do not see it.</summary>
    public string? Website { get; init; }

    /// <summary>Filled in by the page's script alone.</summary>
    public string? Script { get; init; }
}
