namespace NouvellesDuMonde.Core.Categories;

/// <summary>A rubrique as typed.</summary>
public record CategoryInput
{
    public string? Name { get; init; }

    /// <summary>Blank: made from the name.</summary>
    public string? Slug { get; init; }

    public int? ParentId { get; init; }

    public string? Description { get; init; }

    public int Position { get; init; }

    internal string SlugOrName => Articles.Slug.From(string.IsNullOrWhiteSpace(Slug) ? Name ?? "" : Slug);
}
