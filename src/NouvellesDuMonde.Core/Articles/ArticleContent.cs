namespace NouvellesDuMonde.Core.Articles;

/// <summary>All that an editor sets on an article in one save. The body is given twice: as sanitised source and as rendered from it.</summary>
public sealed record ArticleContent
{
    public const int MaxHeadlineLength = 250;
    public const int MaxStandfirstLength = 1000;
    public const int MaxShortTextLength = 200;

    public required string Headline { get; init; }

    /// <summary>Shown in the browser's title and by search engines instead of the headline.</summary>
    public string? SeoTitle { get; init; }

    public required string Slug { get; init; }

    public string Standfirst { get; init; } = "";

    /// <summary>The place the article is written from (« Séoul »).</summary>
    public string? Dateline { get; init; }

    public string BodySource { get; init; } = "";

    public string BodyHtml { get; init; } = "";

    public int WordCount { get; init; }

    public int? LeadMediaId { get; init; }

    /// <summary>Replaces the caption of the lead image for this article only.</summary>
    public string? LeadCaption { get; init; }

    public ArticleOrigin? Origin { get; init; }

    public CommentPolicy CommentPolicy { get; init; }

    public bool ShowsFollowBlock { get; init; } = true;

    /// <summary>In the order of the byline.</summary>
    public IReadOnlyList<BylineEntry> Byline { get; init; } = [];

    /// <summary>In the order shown.</summary>
    public IReadOnlyList<int> TagIds { get; init; } = [];
}

/// <param name="Role">The author's role for this article (« correspondant à Moscou »), which may differ from the function.</param>
public sealed record BylineEntry(int AuthorId, string? Role);
