namespace NouvellesDuMonde.Core.Authors;

/// <summary>An author as typed.</summary>
public record AuthorInput
{
    public string? Name { get; init; }

    /// <summary>Blank: made from the name.</summary>
    public string? Slug { get; init; }

    public string? Function { get; init; }

    public string? City { get; init; }

    public string? Bio { get; init; }

    public int? PhotoMediaId { get; init; }

    public string? XHandle { get; init; }

    public string? BlueskyHandle { get; init; }

    public string? MastodonUrl { get; init; }

    public string? LinkedInUrl { get; init; }

    /// <summary>Address of the account under which the author comments.</summary>
    public string? MemberEmail { get; init; }

    internal string SlugOrName => Articles.Slug.From(string.IsNullOrWhiteSpace(Slug) ? Name ?? "" : Slug);
}
