using NouvellesDuMonde.Core.Corrections;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>News in order, before any format is chosen. Paths begin at the root of the site; texts are plain unless they say HTML.</summary>
/// <param name="Folder">Where its files stand: <see cref="Core.Syndication.FeedPath"/>.</param>
/// <param name="PagePath">The page that it follows.</param>
/// <param name="Tag">What evicts it from the page cache: <see cref="Core.Data.PageTags"/>.</param>
public sealed record Feed(string Title, string Description, string Folder, string PagePath, string Tag)
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    /// <summary>The last save of anything in it; a feed without items has always been so.</summary>
    public DateTime ModifiedUtc => Items.Count == 0 ? DateTime.UnixEpoch : Items.Max(i => i.SavedUtc);
}

public sealed record FeedItem
{
    /// <summary>Never changes, whatever becomes of slug, rubrique or domain: readers' programs know an item by it.</summary>
    public required string Id { get; init; }

    public required string Path { get; init; }

    public required string Title { get; init; }

    public string Summary { get; init; } = "";

    /// <summary>Sanitised, addresses absolute, without anything that only our own pages understand.</summary>
    public required string ContentHtml { get; init; }

    public IReadOnlyList<FeedPerson> Authors { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    public FeedImage? Image { get; init; }

    public required DateTime PublishedUtc { get; init; }

    /// <summary>The last change that readers were told of.</summary>
    public DateTime? UpdatedUtc { get; init; }

    /// <summary>The last change of any kind.</summary>
    public required DateTime SavedUtc { get; init; }

    /// <summary>The folder of the feeds of its comments; <c>null</c> where there are none.</summary>
    public string? CommentsFolder { get; init; }
}

/// <param name="Path"><c>null</c> for somebody without a page of their own.</param>
public sealed record FeedPerson(string Name, string? Path = null);

/// <summary>Width and height in pixels, size in bytes.</summary>
public sealed record FeedImage(string Path, string ContentType, int Width, int Height, long Bytes, string Alt, string Caption, string Credit);

public sealed record FeedNote(CorrectionKind Kind, string Text, DateTime DatedUtc);
