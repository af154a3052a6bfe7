namespace NouvellesDuMonde.Web.Features.StructuredData;

public sealed record WebSite(string Name, string Url) : Thing("WebSite")
{
    public required string Description { get; init; }

    public string InLanguage => "fr-FR";

    public required Organization Publisher { get; init; }

    public required SearchAction PotentialAction { get; init; }
}

/// <param name="Query">Which variable of the target holds the words.</param>
public sealed record SearchAction(EntryPoint Target, string Query) : Thing("SearchAction");

/// <param name="UrlTemplate">RFC 6570, with the variable <c>q</c>.</param>
public sealed record EntryPoint(string UrlTemplate) : Thing("EntryPoint");

public sealed record ProfilePage(Person MainEntity) : Thing("ProfilePage");

/// <summary>The page of a rubrique or a sujet.</summary>
public sealed record CollectionPage(string Name, string Url) : Thing("CollectionPage")
{
    public string? Description { get; init; }

    public string InLanguage => "fr-FR";

    public required ItemList MainEntity { get; init; }
}

public sealed record ItemList(IReadOnlyList<ListItem> ItemListElement) : Thing("ItemList");

public sealed record BreadcrumbList(IReadOnlyList<ListItem> ItemListElement) : Thing("BreadcrumbList");

/// <param name="Position">From 1.</param>
/// <param name="Item">Address.</param>
public sealed record ListItem(int Position, string Name, string Item) : Thing("ListItem");
