using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>
/// Numbers that readers give one another under the news: emergencies and public helplines in France and its neighbours. Two digits are too few
/// to tell « le 15 » from the fifteenth.
/// </summary>
internal static class Helplines
{
    private const int Longest = 10;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbers = FrozenSet.Create(StringComparer.Ordinal,
        "112", "114", "115", "119", "144", "191", "196", "3018", "3020", "3114", "3117", "3133", "3919", "3928", "3939", "3975", "3977", "3989", "116000",
        "116006", "116111", "116117", "33700",
        // By their own pages: gambling, alcohol, cannabis, despair, loneliness, frauds.
        "0974751313", "0980980930", "0980980940", "0145394000", "0972394050", "0805805817").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>« 0 800 … », « 0 809 … »: the call costs nothing or no more than any other; services of the state and of firms have them.</summary>
    public static bool IsPublicLine(ReadOnlySpan<char> number) => number.StartsWith("0 80", StringComparison.Ordinal) || number.StartsWith("080", StringComparison.Ordinal);

    /// <param name="number">As written: « 39 19 » is 3919.</param>
    public static bool Contains(ReadOnlySpan<char> number)
    {
        Span<char> digits = stackalloc char[Longest];
        var count = 0;
        foreach (var c in number)
        {
            if (!char.IsAsciiDigit(c))
                continue;
            if (count == Longest)
                return false;
            digits[count++] = c;
        }

        return Numbers.Contains(digits[..count]);
    }
}
