using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>
/// What in a text looks like breaking the charter, said to its author once, before anybody else reads it. Advice and no verdict: sent
/// all the same, the comment waits for a moderator.
/// </summary>
public static class CharterAdvice
{
    // A headline quoted, a party's name, an acronym in a short sentence are no shouting.
    private const int FewestLetters = 30;
    private const double MostCapitals = 0.6;
    private const int MostMarks = 3;
    private const int LongestRun = 6;

    /// <param name="words">The text, folded.</param>
    /// <param name="suspect">Words of the site's list that stand in it.</param>
    /// <returns>Whole sentences for the author; none when there is nothing to say.</returns>
    public static IReadOnlyList<string> On(string text, FoldedWords words, IReadOnlyList<string> suspect)
    {
        List<string> advice = [.. OnManners(text)];
        if (suspect.Count > 0)
            advice.Add($"Il contient des mots qui font souvent refuser un commentaire\u00A0: {WordList.InWords(suspect)}.");
        if (ViolentCalls.In(words) is { Count: > 0 } calls)
            advice.Add($"Il se lit comme un appel à la violence ou à la haine, que la loi punit\u00A0: {WordList.InWords(calls)}.");
        return advice;
    }

    /// <summary>Only how it is written, whatever the words.</summary>
    public static IReadOnlyList<string> OnManners(string text)
    {
        List<string> advice = [];
        if (IsShouted(text))
            advice.Add("Il est écrit presque entièrement en majuscules\u00A0: à l’écran, cela se lit comme un cri.");
        if (HasMarksInARow(text))
            advice.Add("Il accumule les points d’exclamation ou d’interrogation\u00A0: un seul suffit.");
        if (HasRun(text))
            advice.Add("Il répète la même lettre de nombreuses fois.");
        return advice;
    }

    private static bool IsShouted(string text)
    {
        var (letters, capitals) = (0, 0);
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= FewestLetters && capitals > letters * MostCapitals;
    }

    private static bool HasMarksInARow(string text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = c is '!' or '?' ? run + 1 : char.IsWhiteSpace(c) ? run : 0;
            if (run > MostMarks)
                return true;
        }

        return false;
    }

    private static bool HasRun(string text)
    {
        var run = 1;
        for (var i = 1; i < text.Length; i++)
        {
            run = char.IsLetter(text[i]) && text[i] == text[i - 1] ? run + 1 : 1;
            if (run >= LongestRun)
                return true;
        }

        return false;
    }
}
