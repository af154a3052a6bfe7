using System.Globalization;
using System.Text;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>What somebody typed into a form, made fit to store: one form for each letter, nothing invisible that could deceive.</summary>
public static class TypedText
{
    private const int MaxLineEndsInARow = 2;

    /// <summary>Written languages need four at most; ordering a run of them costs its square.</summary>
    private const int MaxMarksInARow = 8;

    /// <summary>
    /// Composed letters (NFC), « \n » for every line end and at most one empty line in a row, no control or bidirectional
    /// characters, no blanks at both ends. What is far too long to be taken in (<see cref="CommentLength.RefusalAtSight"/>) is cut, and so is a
    /// heap of accents on one letter: the time it takes stays in proportion to the length.
    /// </summary>
    public static string Clean(string? typed)
    {
        typed = StorableText.Cut(typed ?? "", CommentLength.Absurd);
        var kept = new StringBuilder(typed.Length);
        var (lineEnds, marks) = (0, 0);
        Span<char> utf16 = stackalloc char[2];
        foreach (var rune in typed.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value != '\n' && rune.Value != '\t' && (Rune.IsControl(rune) || IsDeceptive(rune) || IsNoCharacter(rune)))
                continue;
            marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks > MaxMarksInARow)
                continue;
            lineEnds = rune.Value == '\n' ? lineEnds + 1 : Rune.IsWhiteSpace(rune) ? lineEnds : 0;
            if (lineEnds <= MaxLineEndsInARow || rune.Value != '\n')
                kept.Append(utf16[..rune.EncodeToUtf16(utf16)]);
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    // Never a letter in any text, and normalisation refuses some of them.
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    // Bidirectional controls show a text in another order than it is written; zero-width space, word joiner and BOM split a word
    // for a filter and not for a reader. The zero-width joiners stay: emoji and Persian are written with them.
    private static bool IsDeceptive(Rune rune) => rune.Value
        is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C or 0x200B or 0x2060 or 0xFEFF;
}
