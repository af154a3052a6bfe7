using System.Globalization;

namespace NouvellesDuMonde.Web.Features.StructuredData;

/// <summary>https://schema.org/NewsArticle; which properties search engines read: developers.google.com/search/docs/appearance/structured-data/article.</summary>
public sealed record NewsArticle() : Thing("NewsArticle")
{
    /// <summary>Longer ones are cut by those who show them.</summary>
    public const int MaxHeadlineLength = 110;

    public required string Headline { get; init; }

    public required string Description { get; init; }

    public required string MainEntityOfPage { get; init; }

    public IReadOnlyList<ImageObject>? Image { get; init; }

    /// <summary>ISO 8601 with the offset of the site's zone, as all dates here.</summary>
    public required string DatePublished { get; init; }

    public required string DateModified { get; init; }

    /// <summary>People, or the paper itself when nobody signed.</summary>
    public required IReadOnlyList<Thing> Author { get; init; }

    public required Organization Publisher { get; init; }

    public bool IsAccessibleForFree => true;

    public required string ArticleSection { get; init; }

    public IReadOnlyList<string>? Keywords { get; init; }

    public int WordCount { get; init; }

    public int? CommentCount { get; init; }

    public string InLanguage => "fr-FR";

    public SourceWork? IsBasedOn { get; init; }

    public SourceWork? TranslationOfWork { get; init; }

    public Organization? Translator { get; init; }

    public IReadOnlyList<CorrectionComment>? Correction { get; init; }

    /// <summary>Said of a retracted article only.</summary>
    public string? CreativeWorkStatus { get; init; }
}

/// <summary>The article of another publisher that ours comes from.</summary>
public sealed record SourceWork() : Thing("CreativeWork")
{
    public string? Url { get; init; }

    public Person? Author { get; init; }

    public required Organization Publisher { get; init; }

    public string? InLanguage { get; init; }
}

public sealed record CorrectionComment(string Name, string Text, string DatePublished, string Url) : Thing("CorrectionComment");

/// <param name="Width">A distance as schema.org writes one: <c>1200 px</c>.</param>
public sealed record ImageObject(string Url, string Width, string Height) : Thing("ImageObject")
{
    /// <summary>Width and height in pixels.</summary>
    public ImageObject(string url, int width, int height)
        : this(url, Pixels(width), Pixels(height))
    {
    }

    public string? Caption { get; init; }

    public string? CreditText { get; init; }

    private static string Pixels(int length) => string.Create(CultureInfo.InvariantCulture, $"{length} px");
}
