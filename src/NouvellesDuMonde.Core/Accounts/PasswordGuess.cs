using System.Collections.Frozen;
using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>
/// What a guessing program has to find out of a password when it knows the usual words, the rows of the keyboard and how people dress
/// them up. Counted in letters: a known word or a row costs as many as two letters, digits and signs cost nothing.
/// </summary>
internal static class PasswordGuess
{
    private const int CostOfWord = 2;

    /// <summary>A piece of a row, or of one letter again and again, is no chance when it is as long as this.</summary>
    private const int MinRun = 4;

    private const string Trimmings = "0123456789 !?.,;:*$€£%&@#_-+=/()'\"’…";

    private static readonly FrozenSet<string> Words = CommonPasswords.Words.Select(Letters).Where(w => w != "").ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestWord = Words.Max(w => w.Length);

    private static readonly string[] Rows =
        [.. new[] { "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "qwertzuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz" }
            .Select(Letters).SelectMany(row => new[] { row, string.Concat(row.Reverse()) })];

    /// <param name="personal">Words that only make sense for this person, in any writing.</param>
    /// <returns>Letters left to guess; the lesser count of the password and of the password without what stands around it.</returns>
    public static int Cost(string password, IEnumerable<string> personal)
    {
        var folded = SearchText.Fold(password);
        var own = personal.Select(w => Letters(SearchText.Fold(w))).Where(w => w.Length > 2).ToHashSet(StringComparer.Ordinal);
        return Math.Min(CostOf(Letters(folded), own), CostOf(Letters(folded.Trim([.. Trimmings])), own));
    }

    /// <summary>« P4$$w0rd » is « password »: digits and signs that stand for letters are read so, i and l are one, others go.</summary>
    private static string Letters(string folded) => string.Concat(folded.Select(Read).Where(char.IsAsciiLetterLower));

    private static char Read(char c) => c switch
    {
        '0' => 'o',
        '1' or '!' or '|' or 'i' => 'l',
        '3' or '€' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' or '+' => 't',
        '8' => 'b',
        _ => c,
    };

    /// <summary>The cheapest way to lay the letters with known pieces and single letters.</summary>
    private static int CostOf(string letters, HashSet<string> own)
    {
        var longest = own.Select(w => w.Length).Append(LongestWord).Max();
        var costs = new int[letters.Length + 1];
        for (var end = 1; end <= letters.Length; end++)
        {
            costs[end] = costs[end - 1] + 1;
            for (var start = Math.Max(0, end - longest); end - start > CostOfWord; start++)
            {
                if (costs[start] + CostOfWord < costs[end] && IsKnown(letters[start..end], own))
                    costs[end] = costs[start] + CostOfWord;
            }
        }

        return costs[^1];
    }

    private static bool IsKnown(string piece, HashSet<string> own) => Words.Contains(piece) || own.Contains(piece)
        || (piece.Length >= MinRun && (piece.All(c => c == piece[0]) || Array.Exists(Rows, row => row.Contains(piece, StringComparison.Ordinal))));
}
