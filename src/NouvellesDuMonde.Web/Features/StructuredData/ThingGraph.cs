using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace NouvellesDuMonde.Web.Features.StructuredData;

/// <summary>All that one page says in JSON-LD, in one block.</summary>
public sealed record ThingGraph([property: JsonPropertyName("@graph")] IReadOnlyList<Thing> Things)
{
    // French letters as they are; < > & ' escaped, so that no headline can end the script element that holds it.
    private static readonly ThingNames Names = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    [JsonPropertyName("@context"), JsonPropertyOrder(-1)]
    public string Context => "https://schema.org";

    /// <summary>A data block: browsers do not run it, the content security policy does not stop it.</summary>
    public IHtmlContent ToScript() => new HtmlString($"""<script type="application/ld+json">{Shorter(JsonSerializer.Serialize(this, Names.ThingGraph))}</script>""");

    /// <summary>The serialiser escapes what is harmless in a script: the no-break spaces of French, and the plus of each date.</summary>
    private static string Shorter(string json) => json
        .Replace("\\u00A0", "\u00A0", StringComparison.Ordinal)
        .Replace("\\u202F", "\u202F", StringComparison.Ordinal)
        .Replace("\\u002B", "+", StringComparison.Ordinal);
}

[JsonSerializable(typeof(ThingGraph))]
internal sealed partial class ThingNames : JsonSerializerContext;
