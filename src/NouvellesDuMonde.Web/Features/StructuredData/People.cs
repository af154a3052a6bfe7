namespace NouvellesDuMonde.Web.Features.StructuredData;

/// <param name="Name">The name alone: the role has a property of its own.</param>
public sealed record Person(string Name) : Thing
{
    public override string Type => "Person";

    public string? Url { get; init; }

    public string? JobTitle { get; init; }

    public string? Description { get; init; }

    public ImageObject? Image { get; init; }

    public IReadOnlyList<string>? SameAs { get; init; }

    public Organization? WorksFor { get; init; }
}

public sealed record Organization(string Name) : Thing
{
    private readonly bool isPaper;

    public override string Type => isPaper ? "NewsMediaOrganization" : "Organization";

    public string? Url { get; init; }

    public ImageObject? Logo { get; init; }

    /// <summary>Where the paper says what it got wrong.</summary>
    public string? CorrectionsPolicy { get; init; }

    /// <summary>This site, not somebody whose text it republishes.</summary>
    public static Organization Paper(string name) => new(name, isPaper: true);

    private Organization(string name, bool isPaper)
        : this(name) => this.isPaper = isPaper;
}
