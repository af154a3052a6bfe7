using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>
/// Words and expressions to look for, whole words only: « cul » is not found in « culture ». The time to look depends on the
/// text, not on the length of the list.
/// </summary>
public sealed class WordList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> entries;
    private readonly int longest;

    public WordList(IEnumerable<string> lines)
    {
        var folded = lines.Select(FoldedWords.Of).Where(w => w.Words.Count > 0).ToList();
        entries = folded.Select(w => w.Between(0, w.Words.Count - 1).ToString())
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longest = folded.Select(w => w.Words.Count).DefaultIfEmpty().Max();
    }

    public static WordList Empty { get; } = new([]);

    /// <summary>The entries found, folded, each once, in the order of the text.</summary>
    public IReadOnlyList<string> FoundIn(FoldedWords text)
    {
        List<string> found = [];
        for (var first = 0; first < text.Words.Count; first++)
        {
            for (var last = first; last < Math.Min(first + longest, text.Words.Count); last++)
            {
                if (entries.TryGetValue(text.Between(first, last), out var entry) && !found.Contains(entry))
                    found.Add(entry);
            }
        }

        return found;
    }

    /// <summary>« casino, viagra »; at most five, for a moderator's eye.</summary>
    public static string InWords(IReadOnlyList<string> found) =>
        string.Join(", ", found.Take(5).Select(w => $"«\u00A0{w}\u00A0»")) + (found.Count > 5 ? "…" : "");
}
