using System.Text;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>A text reduced to an alphabet small enough to count three letters at a time: a to z, a few accents, and blank.</summary>
internal static class LetterTrigrams
{
    /// <summary>Blank first. What is no letter is a blank; a letter that is not here counts as its base, or as none.</summary>
    private const string Alphabet = " abcdefghijklmnopqrstuvwxyzàâçéèêîôùñßäöüłąęışğãõìò’";

    private static readonly byte[] Places = Enumerable.Range(0, 0x250).Select(c => (byte)Math.Max(0, Alphabet.IndexOf(char.ToLowerInvariant((char)c), StringComparison.Ordinal))).ToArray();

    public static int Size => Alphabet.Length;

    /// <summary>Lower case, one blank between two words, one at each end.</summary>
    /// <param name="foreign">How many letters are not Latin.</param>
    public static string Read(string text, out int foreign)
    {
        foreign = 0;
        var read = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var typed in text)
        {
            var c = char.ToLowerInvariant(typed is '\'' ? '’' : typed);
            if (char.IsLetter(c) && c >= 0x250)
                foreign++;
            if (PlaceOf(c) > 0)
                read.Append(c);
            else if (read[^1] != ' ')
                read.Append(' ');
        }

        return (read[^1] == ' ' ? read : read.Append(' ')).ToString();
    }

    /// <summary>Where each three letters stand in a table of <see cref="Size"/>³.</summary>
    public static int At(ReadOnlySpan<char> letters, int first) =>
        (((PlaceOf(letters[first]) * Size) + PlaceOf(letters[first + 1])) * Size) + PlaceOf(letters[first + 2]);

    private static int PlaceOf(char c) => c == '’' ? Size - 1 : c < Places.Length ? Places[c] : 0;
}
