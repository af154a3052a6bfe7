using System.Text.Json.Serialization;

namespace NouvellesDuMonde.Web.Features.StructuredData;

public sealed record WebSite(string Name, string Url) : Thing
{
    public override string Type => "WebSite";

    public required string Description { get; init; }

    public string InLanguage => "fr-FR";

    public required Organization Publisher { get; init; }

    public required SearchAction PotentialAction { get; init; }
}

public sealed record SearchAction(EntryPoint Target) : Thing
{
    public override string Type => "SearchAction";

    [JsonPropertyName("query-input")]
    public string QueryInput => "required name=q";
}

/// <param name="UrlTemplate">RFC 6570, with the variable <c>q</c>.</param>
public sealed record EntryPoint(string UrlTemplate) : Thing
{
    public override string Type => "EntryPoint";
}

public sealed record ProfilePage(Person MainEntity) : Thing
{
    public override string Type => "ProfilePage";
}

/// <summary>The page of a rubrique or a sujet.</summary>
public sealed record CollectionPage(string Name, string Url) : Thing
{
    public override string Type => "CollectionPage";

    public string? Description { get; init; }

    public string InLanguage => "fr-FR";

    public required ItemList MainEntity { get; init; }
}

public sealed record ItemList(IReadOnlyList<ListItem> ItemListElement) : Thing
{
    public override string Type => "ItemList";
}

public sealed record BreadcrumbList(IReadOnlyList<ListItem> ItemListElement) : Thing
{
    public override string Type => "BreadcrumbList";
}

/// <param name="Position">From 1.</param>
/// <param name="Item">Address.</param>
public sealed record ListItem(int Position, string Name, string Item) : Thing
{
    public override string Type => "ListItem";
}
