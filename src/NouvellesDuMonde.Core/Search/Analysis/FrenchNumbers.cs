using System.Globalization;

namespace NouvellesDuMonde.Core.Search.Analysis;

/// <summary>Numbers in words of their own: « 1er » is 1, « 2e » is 2, « XXIe » is 21.</summary>
internal static class FrenchNumbers
{
    private static readonly string[] Ordinals = ["iemes", "iemer", "emes", "eme", "ere", "ers", "nde", "nd", "er", "re", "es", "e"];

    /// <returns>The digits, or <c>null</c> for what is no ordinal.</returns>
    public static string? Ordinal(string folded)
    {
        foreach (var ending in Ordinals)
        {
            if (!folded.EndsWith(ending, StringComparison.Ordinal) || folded.Length == ending.Length)
                continue;
            var number = folded[..^ending.Length];
            if (!number.AsSpan().ContainsAnyExceptInRange('0', '9'))
                return number;
            // « vie » is a word before it is a century.
            if (ending is "e" or "eme" && folded != "vie" && Roman(number) is { } value)
                return value.ToString(CultureInfo.InvariantCulture);
        }

        return null;
    }

    /// <summary>Centuries and republics: letters i, v and x only, so that no word of several letters is taken for one.</summary>
    private static int? Roman(string text)
    {
        if (text.AsSpan().ContainsAnyExcept('i', 'v', 'x'))
            return null;
        var sum = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = Value(text[i]);
            sum += i + 1 < text.Length && Value(text[i + 1]) > value ? -value : value;
        }

        return sum;
    }

    private static int Value(char letter) => letter switch { 'x' => 10, 'v' => 5, _ => 1 };
}
