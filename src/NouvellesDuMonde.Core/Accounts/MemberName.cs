using System.Globalization;
using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>What a member may be called.</summary>
public static class MemberName
{
    public const int MinLength = 2;

    public const string Taken = "Ce nom est déjà pris, ou trop proche d’un autre.";

    // Folded. A stem where its family is as misleading as the word itself.
    private static readonly string[] ReservedStems = ["moderat", "administrat", "redact", "nouvellesdumonde", "webmest", "webmast"];

    private static readonly string[] ReservedNames = ["admin", "equipe", "staff", "membre", "anonyme", "systeme", "support"];

    /// <summary>Letters and digits only, accents and case folded: « J.-P. Dùpont » and « jp dupont » are one name.</summary>
    public static string Fold(string name) => string.Concat(SearchText.Fold(name).Where(char.IsLetterOrDigit));

    /// <summary>As it will be shown: no blank at the ends, one between words.</summary>
    public static string Tidy(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Why the name cannot be had, in one French sentence; <c>null</c> when it can.</summary>
    /// <param name="name">Tidied.</param>
    public static string? Refusal(string name)
    {
        var folded = Fold(name);
        if (folded.Length < MinLength || name.Length > Member.MaxDisplayNameLength)
            return $"Le nom doit compter de {MinLength} à {Member.MaxDisplayNameLength} caractères.";
        if (!name.All(IsAllowed))
            return "Le nom ne peut contenir que des lettres, des chiffres, des espaces, des points, des traits d’union et des apostrophes.";
        if (MixesAlphabets(folded))
            return "Le nom mélange des lettres de plusieurs alphabets.";
        if (ReservedNames.Contains(folded) || ReservedStems.Any(stem => folded.Contains(stem, StringComparison.Ordinal)))
            return "Ce nom ferait croire à un membre de la rédaction\u00A0: choisissez-en un autre.";
        return null;
    }

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || " .-'’_".Contains(c, StringComparison.Ordinal)
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Cyrillic « о » in a Latin word reads as another name.</summary>
    private static bool MixesAlphabets(string folded) =>
        folded.Any(char.IsAsciiLetter) && folded.Any(c => char.IsLetter(c) && !IsLatin(c));

    // Up to Latin Extended-B, and Latin Extended Additional.
    private static bool IsLatin(char c) => c is <= '\u024F' or (>= '\u1E00' and <= '\u1EFF');
}
