namespace NouvellesDuMonde.Web.Features.StructuredData;

/// <param name="Name">The name alone: the role has a property of its own.</param>
public sealed record Person(string Name) : Thing("Person")
{
    public string? Url { get; init; }

    public string? JobTitle { get; init; }

    public string? Description { get; init; }

    public ImageObject? Image { get; init; }

    public IReadOnlyList<string>? SameAs { get; init; }

    public Organization? WorksFor { get; init; }
}

public sealed record Organization : Thing
{
    /// <summary>Somebody whose text this site republishes.</summary>
    public Organization(string name)
        : this(name, "Organization")
    {
    }

    private Organization(string name, string type)
        : base(type) => Name = name;

    public string Name { get; }

    public string? Url { get; init; }

    public ImageObject? Logo { get; init; }

    /// <summary>Where the paper says what it got wrong.</summary>
    public string? CorrectionsPolicy { get; init; }

    /// <summary>This site.</summary>
    public static Organization Paper(string name) => new(name, "NewsMediaOrganization");
}
