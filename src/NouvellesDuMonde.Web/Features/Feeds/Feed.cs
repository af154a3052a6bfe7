using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <param name="SelfPath">Where the feed itself stands.</param>
/// <param name="PagePath">The page that it follows.</param>
public sealed record Feed(string Title, string Description, string SelfPath, string PagePath, IReadOnlyList<FeedItem> Items);

public sealed record FeedItem(
    int Id, string Headline, string Standfirst, string BodyHtml, string Rubrique, string RubriqueSlug, string Slug, DateTime PublishedUtc)
{
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string Path => ArticlePath.Of(RubriqueSlug, Slug, Id);
}
