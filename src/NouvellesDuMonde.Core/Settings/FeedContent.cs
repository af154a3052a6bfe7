namespace NouvellesDuMonde.Core.Settings;

/// <summary>How much of an article the feeds give away. Without this setting: all of it.</summary>
public sealed record FeedContent
{
    public const string Key = "feeds";

    public bool IsExtract { get; init; }
}
