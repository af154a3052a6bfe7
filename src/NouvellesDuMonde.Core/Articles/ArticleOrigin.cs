namespace NouvellesDuMonde.Core.Articles;

/// <summary>Where a republished text comes from.</summary>
public sealed record ArticleOrigin
{
    public const int MaxTextLength = 200;
    public const int MaxUrlLength = 1000;

    /// <summary>The publisher named to readers: « D’après … ».</summary>
    public required string Publisher { get; init; }

    public string? Url { get; init; }

    public string? Author { get; init; }

    /// <summary>BCP 47 tag of the original text (<c>en</c>, <c>es</c>).</summary>
    public string? Language { get; init; }

    public string? Licence { get; init; }

    public bool IsTranslation { get; init; }
}
