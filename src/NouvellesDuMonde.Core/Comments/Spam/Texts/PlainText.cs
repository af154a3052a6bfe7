using System.Globalization;
using System.Text;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>
/// A text as a reader reads it, for checks that look at letters: styled and full-width letters as plain ones (NFKC), nothing that has no width.
/// « 𝗪𝗵𝗮𝘁𝘀𝗔𝗽𝗽 » is WhatsApp, and an address with a soft hyphen in it is an address.
/// </summary>
public static class PlainText
{
    /// <param name="text">Cleaned (<see cref="TypedText"/>).</param>
    /// <returns>The very same text where there is nothing to change.</returns>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var plain = text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC);
        return plain.Any(IsFormat) ? string.Concat(plain.Where(c => !IsFormat(c))) : plain;
    }

    private static bool IsFormat(char c) => c > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
