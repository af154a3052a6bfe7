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

    internal string SlugOrName => Articles.Slug.From(string.IsNullOrWhiteSpace(Slug) ? Name ?? "" : Slug);
}
