using System.Collections.Frozen;
using System.Globalization;
using NouvellesDuMonde.Core.Search.Analysis;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>
/// Words and expressions to look for, whole words only: « cul » is not found in « culture ». The time to look depends on the
/// text, not on the length of the list. « expression | 2027-01-31 » holds until the end of that day.
/// </summary>
public sealed class WordList
{
    // What is longer is a text, and would have every comment compared in pieces of its length.
    private const int MaxWords = 8;
    private const int MaxWordLength = 60;

    private readonly FrozenDictionary<string, DateOnly>.AlternateLookup<ReadOnlySpan<char>> entries;
    private readonly int longest;

    public WordList(IEnumerable<string> lines)
    {
        var until = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var (expression, last) = Read(line);
            var words = FoldedWords.Of(expression);
            if (words.Words.Count is 0 or > MaxWords)
                continue;
            var entry = words.Between(0, words.Words.Count - 1).ToString();
            until[entry] = until.TryGetValue(entry, out var known) && known > last ? known : last;
            longest = Math.Max(longest, words.Words.Count);
        }

        Count = until.Count;
        entries = until.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static WordList Empty { get; } = new([]);

    public int Count { get; }

    /// <summary>What is wrong with a line that somebody types into a list: an entry that never matches, or always.</summary>
    /// <returns>A French sentence, or <c>null</c>.</returns>
    public static string? RefusalOf(string line)
    {
        var bar = line.LastIndexOf('|');
        var until = bar < 0 ? "" : line[(bar + 1)..].Trim();
        if (bar >= 0 && Read(line).Until == DateOnly.MaxValue)
            return $"«\u00A0{until}\u00A0» n’est pas une date\u202F; écrivez-la ainsi\u00A0: 2027-01-31.";
        var words = FoldedWords.Of(Read(line).Expression);
        return words.Words.Count switch
        {
            0 when line.Length > 0 => "il n’y a ni lettre ni chiffre.",
            1 when words.Line.Trim().Length == 1 => "une lettre seule est dans presque tous les textes.",
            1 when StopWords.Contains(words.Between(0, 0)) => $"«\u00A0{words.Between(0, 0)}\u00A0» est dans presque tous les textes.",
            _ when words.Words.Any(w => w.End.Value - w.Start.Value > MaxWordLength) => $"un mot de plus de {MaxWordLength} lettres n’est dans aucun texte.",
            > MaxWords => $"{MaxWords} mots au plus.",
            _ => null,
        };
    }

    /// <summary>The entries found, folded, each once, in the order of the text.</summary>
    public IReadOnlyList<string> FoundIn(FoldedWords text, DateOnly today)
    {
        List<string>? found = null;
        if (longest > 0)
            Look(text, today, hiddenOnly: false, ref found);
        if (longest > 0 && text.Undisguised is { } undisguised)
            Look(undisguised, today, hiddenOnly: true, ref found);
        return found ?? (IReadOnlyList<string>)[];
    }

    /// <summary>« casino, viagra »; at most five, for a moderator's eye.</summary>
    public static string InWords(IReadOnlyList<string> found) =>
        string.Join(", ", found.Take(5).Select(w => $"«\u00A0{w}\u00A0»")) + (found.Count > 5 ? "…" : "");

    private void Look(FoldedWords text, DateOnly today, bool hiddenOnly, ref List<string>? found)
    {
        for (var first = 0; first < text.Words.Count; first++)
        {
            for (var last = first; last < Math.Min(first + longest, text.Words.Count); last++)
            {
                if (entries.TryGetValue(text.Between(first, last), out var until) && today <= until && (!hiddenOnly || text.IsDisguised(first, last)))
                    Add(ref found, text.Between(first, last));
            }
        }
    }

    private static void Add(ref List<string>? found, ReadOnlySpan<char> entry)
    {
        var word = entry.ToString();
        if (found?.Contains(word) != true)
            (found ??= []).Add(word);
    }

    /// <summary>A bar without a date, which no form lets in, is part of the expression.</summary>
    private static (string Expression, DateOnly Until) Read(string line)
    {
        var bar = line.LastIndexOf('|');
        return bar >= 0 && DateOnly.TryParseExact(line.AsSpan(bar + 1).Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until)
            ? (line[..bar], until)
            : (line, DateOnly.MaxValue);
    }
}
