using NouvellesDuMonde.Core.Tags;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>One tag on one article.</summary>
public sealed class ArticleTag
{
    internal ArticleTag(int tagId) => TagId = tagId;

    public int ArticleId { get; private set; }

    public Article Article { get; private set; } = null!; // loaded by the queries that use it

    public int TagId { get; private set; }

    public Tag Tag { get; private set; } = null!; // loaded by the queries that use it

    public int Position { get; internal set; }

    /// <inheritdoc cref="ArticleListing.PublishedUtc"/>
    public DateTime? PublishedUtc { get; internal set; }
}
