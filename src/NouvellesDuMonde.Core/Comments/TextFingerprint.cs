using System.Security.Cryptography;
using System.Text;
using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>The same for texts that differ only by case, accents, blanks and punctuation.</summary>
public static class TextFingerprint
{
    /// <summary>SHA-256 of the folded letters and digits, in lower-case hexadecimal; of everything but blanks for a text without any.</summary>
    public static string Of(string text)
    {
        var folded = SearchText.Fold(text);
        var telling = string.Concat(folded.Where(char.IsLetterOrDigit));
        if (telling == "")
            telling = string.Concat(folded.Where(c => !char.IsWhiteSpace(c)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(telling)));
    }
}
