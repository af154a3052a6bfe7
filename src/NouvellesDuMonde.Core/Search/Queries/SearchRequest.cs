namespace NouvellesDuMonde.Core.Search.Queries;

/// <summary>What an engine is asked for: the newest articles that match.</summary>
public sealed record SearchRequest(SearchQuery Query, int Take)
{
    /// <summary>One of the wanted is enough.</summary>
    public bool MatchesAny { get; init; }

    /// <summary>Only what stands in the headline.</summary>
    public bool HeadlineOnly { get; init; }

    public SearchFilter Filter { get; init; } = SearchFilter.None;

    /// <summary>Only articles that stand before this key in <see cref="Index.SearchOrder"/>.</summary>
    public long Before { get; init; } = Index.SearchOrder.End;
}

/// <param name="FromMinute">In <see cref="Index.SearchOrder"/>'s minutes, inclusive.</param>
/// <param name="ToMinute">Exclusive.</param>
public sealed record SearchFilter(int? CategoryId = null, int? AuthorId = null, int? FromMinute = null, int? ToMinute = null)
{
    public static SearchFilter None { get; } = new();
}

/// <param name="Relevance">More than 0; comparable within one answer only.</param>
public sealed record SearchHit(int ArticleId, int PublishedMinute, double Relevance);
