using Microsoft.AspNetCore.Mvc.ViewFeatures;
using NouvellesDuMonde.Core.Syndication;
using NouvellesDuMonde.Web.Features.StructuredData;

namespace NouvellesDuMonde.Web.Features.Shared;

/// <summary>What a page says of itself to browsers, search engines and social networks. Every view sets one.</summary>
/// <param name="Title">Without the site's name, which the layout adds.</param>
/// <param name="Description">40 to 170 characters, different on every page.</param>
/// <param name="CanonicalPath">Path and query of the one address under which this page should be known.</param>
public sealed record PageHead(string Title, string Description, string CanonicalPath)
{
    private const string Key = "Head";

    /// <summary>False for the front page, whose title is the site's name itself.</summary>
    public bool AddsSiteName { get; init; } = true;

    /// <summary>What a shared link shows, when the browser's title had to be shorter.</summary>
    public string? ShareTitle { get; init; }

    /// <summary>Open Graph type: <c>website</c>, <c>article</c>, <c>profile</c>.</summary>
    public string Type { get; init; } = "website";

    public PageImage? Image { get; init; }

    /// <summary>False for pages that mean nothing to a search engine: forms, the back office.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>False for what stands at an address where nothing is.</summary>
    public bool HasAddress { get; init; } = true;

    /// <summary>The feeds of this page, beside those of the site.</summary>
    public IReadOnlyList<PageFeed> Feeds { get; init; } = [];

    /// <summary>What the page says of itself in JSON-LD.</summary>
    public IReadOnlyList<Thing> Things { get; init; } = [];

    public string? PreviousPath { get; init; }

    public string? NextPath { get; init; }

    public ArticleFacts? Article { get; init; }

    /// <summary>The text of the <c>title</c> element: the site's name goes when the whole would be cut by search engines.</summary>
    public string TitleOn(string siteName) =>
        AddsSiteName && $"{Title} | {siteName}" is { Length: <= Excerpt.TitleLength } whole ? whole : Title;

    public static PageHead Of(ViewDataDictionary viewData) => viewData[Key] as PageHead
        ?? throw new InvalidOperationException("The view sets no PageHead.");

    public void ShowIn(ViewDataDictionary viewData) => viewData[Key] = this;
}

/// <summary>Width and height in pixels.</summary>
public sealed record PageImage(string Path, int Width, int Height, string Alt);

/// <param name="Folder">Where its files stand: <see cref="FeedPath"/>.</param>
public sealed record PageFeed(string Title, string Folder);

/// <summary>What Open Graph wants to know of an article.</summary>
public sealed record ArticleFacts(DateTime PublishedUtc, DateTime? UpdatedUtc, string Section, IReadOnlyList<string> Tags, IReadOnlyList<string> AuthorPaths);
