using NouvellesDuMonde.Core.Syndication;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>Knows one format of feeds, and nothing of where their items come from.</summary>
public interface IFeedWriter
{
    FeedFormat Format { get; }

    Task WriteAsync(Feed feed, Stream output, CancellationToken ct);
}
