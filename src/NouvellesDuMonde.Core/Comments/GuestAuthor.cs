namespace NouvellesDuMonde.Core.Comments;

/// <summary>The author of an imported comment, who has no account here.</summary>
public sealed record GuestAuthor
{
    public const int MaxTextLength = 200;
    public const int MaxUrlLength = 500;

    public required string Name { get; init; }

    public string? Email { get; init; }

    public string? Url { get; init; }
}
