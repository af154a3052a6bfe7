namespace NouvellesDuMonde.Core.Search.Queries;

/// <summary>What somebody looks for, in terms of the index: all of the wanted, none of the unwanted.</summary>
public sealed record SearchQuery(IReadOnlyList<SearchClause> Wanted, IReadOnlyList<SearchClause> Unwanted)
{
    /// <summary>Nothing to look for: no word, or only words that stand in every text.</summary>
    public bool IsEmpty => Wanted.Count == 0;

    /// <summary>Every term that counts as found in a text.</summary>
    public IEnumerable<string> Terms => Wanted.SelectMany(c => c.Words.Concat(c.Sequence ?? [])).Distinct();

    /// <summary>As <see cref="Index.SearchDocument.HeadlineKey"/> writes a headline of these very words.</summary>
    public string HeadlineKey => string.Join(' ', Wanted.Select(c => c.Sequence is { } sequence ? string.Join(' ', sequence) : c.Words[0]));
}

/// <summary>One thing that must be there: any of these words, or this sequence of terms.</summary>
/// <param name="Sequence">Two terms or more, one directly after the other.</param>
public sealed record SearchClause(IReadOnlyList<string> Words, IReadOnlyList<string>? Sequence = null)
{
    public static SearchClause? OfSequence(IReadOnlyList<string> terms) => terms.Count switch
    {
        0 => null,
        1 => new SearchClause(terms),
        _ => new SearchClause([], terms),
    };
}
