using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Syndication;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
public sealed class JsonFeedWriter(IOptions<SiteOptions> site, IOptions<SyndicationOptions> syndication) : IFeedWriter
{
    private static readonly JsonFeedNames Names = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public FeedFormat Format => FeedFormat.Json;

    public Task WriteAsync(Feed feed, Stream output, CancellationToken ct) => JsonSerializer.SerializeAsync(output, new JsonFeed
    {
        Title = feed.Title,
        Description = feed.Description,
        HomePageUrl = Url(feed.PagePath),
        FeedUrl = Url(Format.In(feed.Folder)),
        Icon = Url("/apple-touch-icon.png"),
        Hubs = syndication.Value.WebSub.IsOn ? [new JsonFeedHub("WebSub", syndication.Value.WebSub.Hub)] : null,
        Items = [.. feed.Items.Select(Item)],
    }, Names.JsonFeed, ct);

    private JsonFeedItem Item(FeedItem item) => new()
    {
        Id = item.Id,
        Url = Url(item.Path),
        Title = item.Title,
        Summary = item.Summary == "" ? null : item.Summary,
        ContentHtml = item.ContentHtml,
        Image = item.Image is { } image ? Url(image.Path) : null,
        DatePublished = Date(item.PublishedUtc),
        DateModified = item.UpdatedUtc is { } updated ? Date(updated) : null,
        Authors = item.Authors.Count == 0 ? null : [.. item.Authors.Select(a => new JsonFeedAuthor(a.Name, a.Path is { } path ? Url(path) : null))],
        Tags = item.Categories.Count == 0 ? null : item.Categories,
    };

    private string Url(string path) => site.Value.Absolute(path).AbsoluteUri;

    private static string Date(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}

internal sealed record JsonFeed
{
    [JsonPropertyOrder(-1)]
    public string Version { get; } = "https://jsonfeed.org/version/1.1";

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string HomePageUrl { get; init; }

    public required string FeedUrl { get; init; }

    public required string Icon { get; init; }

    public string Language { get; } = "fr-FR";

    public IReadOnlyList<JsonFeedHub>? Hubs { get; init; }

    public required IReadOnlyList<JsonFeedItem> Items { get; init; }
}

internal sealed record JsonFeedItem
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Title { get; init; }

    public string? Summary { get; init; }

    public required string ContentHtml { get; init; }

    public string? Image { get; init; }

    public required string DatePublished { get; init; }

    public string? DateModified { get; init; }

    public IReadOnlyList<JsonFeedAuthor>? Authors { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }
}

internal sealed record JsonFeedAuthor(string Name, string? Url);

internal sealed record JsonFeedHub(string Type, string Url);

[JsonSerializable(typeof(JsonFeed))]
internal sealed partial class JsonFeedNames : JsonSerializerContext;
