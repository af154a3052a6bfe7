using System.Globalization;
using System.Text;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>Letters without case and accent, by one look into a table: the model reads every letter of every comment.</summary>
internal static class LetterFold
{
    private static readonly char[] Table = Build();

    /// <returns>The letter folded; <c>'\0'</c> for what disappears, such as a combining accent.</returns>
    public static char Of(char c) => Table[c];

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++)
            table[i] = Folded((char)i);
        return table;
    }

    private static char Folded(char c)
    {
        if (char.IsSurrogate(c))
            return c;
        if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            return '\0';
        return c < 0x80 || !char.IsLetter(c) ? char.ToLowerInvariant(c) : char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);
    }
}
