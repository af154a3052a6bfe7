using System.Text.Json.Serialization;

namespace NouvellesDuMonde.Web.Features.StructuredData;

/// <summary>Something of schema.org, as machines read it. Its properties are those of the vocabulary, in its words.</summary>
[JsonDerivedType(typeof(NewsArticle))]
[JsonDerivedType(typeof(SourceWork))]
[JsonDerivedType(typeof(CorrectionComment))]
[JsonDerivedType(typeof(Person))]
[JsonDerivedType(typeof(Organization))]
[JsonDerivedType(typeof(ImageObject))]
[JsonDerivedType(typeof(BreadcrumbList))]
[JsonDerivedType(typeof(ItemList))]
[JsonDerivedType(typeof(ListItem))]
[JsonDerivedType(typeof(WebSite))]
[JsonDerivedType(typeof(SearchAction))]
[JsonDerivedType(typeof(EntryPoint))]
[JsonDerivedType(typeof(ProfilePage))]
[JsonDerivedType(typeof(CollectionPage))]
public abstract record Thing(string Type)
{
    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string Type { get; } = Type;
}
