using System.Globalization;
using System.Text;

namespace NouvellesDuMonde.Core.Search;

/// <summary>Text made comparable: lower case, accents and ligatures folded, so that « Corée » meets « coree ».</summary>
public static class SearchText
{
    private const int MostWords = 8;

    /// <summary>The words somebody types to find something, folded: all of them have to be there. Past the eighth none is looked at.</summary>
    public static IEnumerable<string> Words(string? typed) =>
        (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Fold).Where(w => w.Length > 0).Take(MostWords);

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            switch (c)
            {
                case 'œ' or 'Œ':
                    folded.Append("oe");
                    break;
                case 'æ' or 'Æ':
                    folded.Append("ae");
                    break;
                case 'ß':
                    folded.Append("ss");
                    break;
                case 'ø' or 'Ø':
                    folded.Append('o');
                    break;
                case 'ł' or 'Ł':
                    folded.Append('l');
                    break;
                case '’' or 'ʼ':
                    folded.Append('\'');
                    break;
                default:
                    if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                        folded.Append(char.ToLowerInvariant(c));
                    break;
            }
        }

        return folded.ToString();
    }
}
