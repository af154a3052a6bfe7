using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>
/// How advertisements talk, whatever they sell: something for nothing, a seller's « nous », a witness, somebody's need, haste, a gain, a
/// promise. Each is everybody's word; it is the kinds that count, several of them together.
/// </summary>
internal static class SalesTalk
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Kinds;

    /// <summary>Words of the longest expression that begins with a word: nearly every word of a text is looked up once.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Longest;

    private static readonly int Money;

    static SalesTalk()
    {
        var sections = EmbeddedWords.Sections("sales-talk.txt").Where(s => s.Value.Count > 0).ToList();
        Money = sections.FindIndex(s => s.Key == "Gain");
        var kinds = sections.SelectMany((s, kind) => s.Value.Select(e => (Expression: e, Kind: kind))).ToList();
        Kinds = kinds.ToFrozenDictionary(k => k.Expression, k => k.Kind, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Longest = kinds.Select(k => k.Expression.Split(' ')).GroupBy(w => w[0], w => w.Length)
            .ToFrozenDictionary(g => g.Key, g => g.Max(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <returns>The first expression of each kind, in the order of the text; whether one of them is of money, which is in any talk of the economy.</returns>
    public static (IReadOnlyList<string> Found, bool HasMoney) In(FoldedWords text)
    {
        List<string>? found = null;
        var seen = 0;
        for (var first = 0; first < text.Words.Count; first++)
        {
            if (!Longest.TryGetValue(text.Between(first, first), out var longest))
                continue;
            for (var last = Math.Min(first + longest, text.Words.Count) - 1; last >= first; last--)
            {
                if (!Kinds.TryGetValue(text.Between(first, last), out var kind))
                    continue;
                if ((seen & (1 << kind)) == 0)
                    (found ??= []).Add(text.Between(first, last).ToString());
                seen |= 1 << kind;
                first = last;
                break;
            }
        }

        return (found ?? (IReadOnlyList<string>)[], (seen & (1 << Money)) != 0);
    }
}
