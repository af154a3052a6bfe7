using System.Text;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>A text reduced to an alphabet small enough to count three letters at a time: a to z, a few accents, and blank.</summary>
internal static class LetterTrigrams
{
    /// <summary>Blank first. What is no letter is a blank; a letter that is not here counts as its base, or as none.</summary>
    private const string Alphabet = " abcdefghijklmnopqrstuvwxyzàâçéèêîôùñßäöüłąęışğãõìò’";

    private static readonly byte[] Places = Enumerable.Range(0, 0x250).Select(c => (byte)Math.Max(0, Alphabet.IndexOf(char.ToLowerInvariant((char)c), StringComparison.Ordinal))).ToArray();

    private static readonly string[] Beginnings = ["https://", "http://", "www."];

    public static int Size => Alphabet.Length;

    /// <summary>Lower case, one blank between two words, one at each end. Web addresses are of no language, and left out.</summary>
    /// <param name="foreign">How many letters are not Latin.</param>
    public static string Read(string text, out int foreign)
    {
        foreign = 0;
        var read = new StringBuilder(text.Length + 2).Append(' ');
        for (var i = 0; i < text.Length; i++)
        {
            if (AddressAt(text, i) is > 0 and var length)
            {
                i += length - 1;
                continue;
            }

            var c = char.ToLowerInvariant(text[i] is '\'' ? '’' : text[i]);
            if (char.IsLetter(c) && c >= 0x250)
                foreign++;
            if (PlaceOf(c) > 0)
                read.Append(c);
            else if (read[^1] != ' ')
                read.Append(' ');
        }

        return (read[^1] == ' ' ? read : read.Append(' ')).ToString();
    }

    /// <returns>The length of the web address that begins here; 0: none does.</returns>
    private static int AddressAt(string text, int start)
    {
        if (text[start] is not ('h' or 'H' or 'w' or 'W') || (start > 0 && char.IsLetterOrDigit(text[start - 1])) || !IsBeginning(text.AsSpan(start)))
            return 0;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return end - start;
    }

    private static bool IsBeginning(ReadOnlySpan<char> text)
    {
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Where each three letters stand in a table of <see cref="Size"/>³.</summary>
    public static int At(ReadOnlySpan<char> letters, int first) =>
        (((PlaceOf(letters[first]) * Size) + PlaceOf(letters[first + 1])) * Size) + PlaceOf(letters[first + 2]);

    private static int PlaceOf(char c) => c == '’' ? Size - 1 : c < Places.Length ? Places[c] : 0;
}
