namespace NouvellesDuMonde.Core.Settings;

/// <summary>The one advertisement slot of an article page: an image of the site's own with a link. Empty: no slot at all.</summary>
public sealed record Advertisement
{
    public const string Key = "advertisement";

    public int? MediaId { get; init; }

    public string Url { get; init; } = "";
}
