namespace NouvellesDuMonde.Core.Search.Analysis;

/// <summary>
/// Finds the runs of characters that hang together: « jusqu’au-boutisme », « O.N.U. », « 10 000 ». What they mean is the analyser's affair.
/// </summary>
internal static class WordScanner
{
    /// <returns>The end of the run that begins at <paramref name="start"/>, or <paramref name="start"/> where none does.</returns>
    public static int EndOfRun(string text, int start)
    {
        if (!IsOfWord(text[start]))
            return start;
        if (EndOfGroupedNumber(text, start) is { } number)
            return number;
        if (EndOfAcronym(text, start) is { } acronym)
            return acronym;
        var end = start + 1;
        while (end < text.Length && (IsOfWord(text[end]) || (IsJoint(text[end]) && end + 1 < text.Length && IsOfWord(text[end + 1]))))
            end++;
        return end;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    /// <summary>Letters, digits, combining accents, the soft hyphen and characters without width: they stand inside words.</summary>
    public static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036F' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060';

    private static bool IsJoint(char c) => IsApostrophe(c) || IsHyphen(c);

    /// <summary>« O.N.U. », « S.N.C.F »: single letters, at least two, each with its point.</summary>
    private static int? EndOfAcronym(string text, int start)
    {
        var (end, letters) = (start, 0);
        while (end + 1 < text.Length && char.IsLetter(text[end]) && text[end + 1] == '.')
            (end, letters) = (end + 2, letters + 1);
        if (letters < 2 && !(letters == 1 && IsLastLetter(text, end)))
            return null;
        return IsLastLetter(text, end) ? end + 1 : end < text.Length && IsOfWord(text[end]) ? null : end;
    }

    private static bool IsLastLetter(string text, int at) =>
        at < text.Length && char.IsLetter(text[at]) && (at + 1 == text.Length || !IsOfWord(text[at + 1]));

    /// <summary>« 10 000 »: one to three digits, then groups of exactly three.</summary>
    private static int? EndOfGroupedNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end - start is 0 or > 3)
            return null;
        var first = end;
        while (end + 3 < text.Length && text[end] is ' ' or '\u00A0' or '\u202F' or '\u2009' && IsGroup(text, end + 1))
            end += 4;
        return end > first ? end : null;
    }

    private static bool IsGroup(string text, int at) =>
        char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && (at + 3 == text.Length || !IsOfWord(text[at + 3]));
}
