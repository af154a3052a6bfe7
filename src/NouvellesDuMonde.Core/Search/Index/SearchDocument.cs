using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>
/// What the search knows of a public article: its terms, one column a weight. Saved with the article; the full-text index of each
/// database follows this row by itself (docs/decisions/0012-search-in-each-database.md). An article that readers do not see has none.
/// </summary>
public sealed class SearchDocument
{
    private SearchDocument()
    {
    }

    internal SearchDocument(Article article)
    {
        Article = article;
        Pending = PendingWork.Words;
    }

    public int ArticleId { get; private set; }

    public Article Article { get; private set; } = null!; // set when made, loaded by the queries that use it

    /// <summary>The article's date in <see cref="SearchOrder"/>'s minutes: with the id, the order of every index.</summary>
    public int PublishedMinute { get; private set; }

    /// <summary>What a background worker has still to do for this article.</summary>
    public PendingWork Pending { get; private set; }

    /// <summary>The terms of the headline alone, to find the article whose very title was typed.</summary>
    public string HeadlineKey { get; private set; } = "";

    public string Headline { get; private set; } = "";

    /// <summary>Sujets, signatures, rubriques, and the title for search engines.</summary>
    public string Names { get; private set; } = "";

    public string Standfirst { get; private set; } = "";

    public string Body { get; private set; } = "";

    internal void Write(SearchFields fields, DateTime publishedUtc)
    {
        PublishedMinute = SearchOrder.MinuteOf(publishedUtc);
        HeadlineKey = fields.HeadlineKey;
        Headline = fields.Headline;
        Names = fields.Names;
        Standfirst = fields.Standfirst;
        Body = fields.Body;
        Pending |= PendingWork.Related;
    }

    /// <summary>For a rebuilt index: its vocabulary is counted from nothing.</summary>
    internal void CountAgain() => Pending |= PendingWork.Words;
}

/// <summary>Stored as a number: never renumber.</summary>
[Flags]
public enum PendingWork
{
    None = 0,

    /// <summary>The name of a sujet, an author or a rubrique has changed.</summary>
    Names = 1,

    /// <summary>Its words are not yet counted in the vocabulary.</summary>
    Words = 2,

    /// <summary>« À lire aussi » is to be worked out.</summary>
    Related = 4,
}
