using NouvellesDuMonde.Core.Authors;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>One name of an article's byline.</summary>
public sealed class ArticleAuthor
{
    internal ArticleAuthor(int authorId) => AuthorId = authorId;

    public int ArticleId { get; private set; }

    public Article Article { get; private set; } = null!; // loaded by the queries that use it

    public int AuthorId { get; private set; }

    public Author Author { get; private set; } = null!; // loaded by the queries that use it

    public int Position { get; private set; }

    /// <summary>The role for this article; <c>null</c> shows the author's own function.</summary>
    public string? Role { get; private set; }

    /// <inheritdoc cref="ArticleListing.PublishedUtc"/>
    public DateTime? PublishedUtc { get; internal set; }

    internal void Write(int position, string? role)
    {
        Position = position;
        Role = role;
    }
}
