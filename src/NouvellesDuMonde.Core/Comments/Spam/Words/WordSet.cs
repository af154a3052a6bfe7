using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>Folded words to compare single words with; a comparison makes no string.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> entries;

    /// <param name="words">Between blanks.</param>
    public WordSet(string words)
        : this(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
    {
    }

    private WordSet(IEnumerable<string> words)
    {
        this.words = words.ToFrozenSet(StringComparer.Ordinal);
        entries = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static WordSet AllOf(params IEnumerable<WordSet> sets) => new(sets.SelectMany(s => s.words));

    public bool Contains(ReadOnlySpan<char> word) => entries.Contains(word);
}
