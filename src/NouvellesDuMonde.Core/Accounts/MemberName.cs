using System.Globalization;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>What a member may be called.</summary>
public static class MemberName
{
    public const int MinLength = 2;

    /// <summary>To be raised whenever <see cref="Fold"/> or <see cref="LetterBox.Of"/> makes another key: stored ones are then made anew.</summary>
    public const int FoldVersion = 3;

    public const string Taken = "Ce nom est déjà pris, ou trop proche d’un autre.";

    // Folded. A stem where its family is as misleading as the word itself.
    private static readonly string[] ReservedStems = ["moderat", "administrat", "redact", "nouvellesdumonde", "webmest", "webmast"];

    private static readonly string[] ReservedNames = ["admin", "equipe", "staff", "membre", "anonyme", "systeme", "support", "lecteurparti"];

    /// <summary>
    /// What is left of a name at a glance: letters and digits only, accents and case folded, and what looks alike made one. « J.-P.
    /// Dùpont » and « jp dupont » are one name, and so are « Paul », « PauI » and « Pau1 ».
    /// </summary>
    public static string Fold(string name) => LookAlikes.Fold(Letters(name));

    /// <summary>As it will be shown: no blank at the ends, one between words.</summary>
    public static string Tidy(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Why the name cannot be had, in one French sentence; <c>null</c> when it can.</summary>
    /// <param name="name">Tidied.</param>
    public static string? Refusal(string name)
    {
        var folded = Letters(name);
        if (folded.Length < MinLength || name.Length > Member.MaxDisplayNameLength)
            return $"Le nom doit compter de {MinLength} à {Member.MaxDisplayNameLength} caractères.";
        if (!name.All(IsAllowed))
            return "Le nom ne peut contenir que des lettres, des chiffres, des espaces, des points, des traits d’union et des apostrophes.";
        if (MixesAlphabets(folded))
            return "Le nom mélange des lettres de plusieurs alphabets.";
        if (WebLinks.In(name).Count > 0 || WebLinks.NamedIn(name).Count > 0 || ContactOffers.HasTelephone(name))
            return "Un nom n’est ni l’adresse d’un site ni un numéro de téléphone.";
        if (IsReserved(folded))
            return "Ce nom ferait croire à un membre de la rédaction\u00A0: choisissez-en un autre.";
        return null;
    }

    private static string Letters(string name) => string.Concat(SearchText.Fold(name).Where(char.IsLetterOrDigit));

    private static bool IsReserved(string letters)
    {
        var glance = LookAlikes.FoldDigits(letters);
        return ReservedNames.Any(reserved => glance == LookAlikes.Fold(reserved))
            || ReservedStems.Any(stem => glance.Contains(LookAlikes.Fold(stem), StringComparison.Ordinal));
    }

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || " .-'’_".Contains(c, StringComparison.Ordinal)
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Cyrillic « о » in a Latin word reads as another name.</summary>
    private static bool MixesAlphabets(string folded) =>
        folded.Any(char.IsAsciiLetter) && folded.Any(c => char.IsLetter(c) && !IsLatin(c));

    // Up to Latin Extended-B, and Latin Extended Additional.
    private static bool IsLatin(char c) => c is <= '\u024F' or (>= '\u1E00' and <= '\u1EFF');
}
