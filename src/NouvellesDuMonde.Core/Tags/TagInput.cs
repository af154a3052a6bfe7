namespace NouvellesDuMonde.Core.Tags;

/// <summary>A tag as typed.</summary>
public record TagInput
{
    public string? Name { get; init; }

    /// <summary>Blank: made from the name.</summary>
    public string? Slug { get; init; }

    public string? Description { get; init; }

    /// <summary>Separated by commas.</summary>
    public string? Synonyms { get; init; }

    /// <summary>An address that was made from the old name, and that nobody has changed, is made from the new one.</summary>
    internal TagInput FollowingNameOf(Tag? tag) =>
        tag is not null && Articles.Slug.From(Slug ?? "") == tag.Slug && Articles.Slug.From(tag.Name) == tag.Slug ? this with { Slug = null } : this;

    internal string SlugOrName => Articles.Slug.From(string.IsNullOrWhiteSpace(Slug) ? Name ?? "" : Slug);
}
