using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>
/// Reads words as people read them: digits and signs that stand for letters, Cyrillic letters of Latin shape, letters drawn apart.
/// </summary>
internal static class Disguise
{
    private const string Signs = "0134578@$€!|";
    private const string Letters = "oieastbaseil";

    // « L’Y. A. T. »: initials come in threes.
    private const int FewestApart = 4;

    // « СССР » is no Latin word; « саѕіno » is.
    private const int FewestForeign = 4;

    /// <returns>Null when no word looks hidden: nearly always.</returns>
    public static FoldedWords? TakeOff(string folded, FoldedWords plain)
    {
        if (!MayHide(folded) && !HasLettersApart(plain))
            return null;
        var (words, disguised) = (new List<string>(plain.Words.Count), new HashSet<int>());
        for (var i = 0; i < folded.Length;)
        {
            var end = EndOfWord(folded, i);
            if (end > i)
                Add(words, disguised, folded.AsSpan(i, end - i));
            i = Math.Max(end, i + 1);
        }

        JoinLettersApart(words, disguised);
        return disguised.Count == 0 ? null : FoldedWords.Undone(words, disguised);
    }

    /// <summary>A sign or a foreign letter touches a Latin letter, or a whole word is foreign letters of Latin shape.</summary>
    private static bool MayHide(string folded)
    {
        var foreign = 0;
        for (var i = 1; i < folded.Length; i++)
        {
            foreign = IsForeign(folded[i]) ? foreign + 1 : 0;
            if (foreign >= FewestForeign)
                return true;
            if ((IsSign(folded[i]) && char.IsLetter(folded[i - 1])) || (IsSign(folded[i - 1]) && char.IsLetter(folded[i]))
                || (IsForeign(folded[i]) && char.IsAsciiLetter(folded[i - 1])) || (IsForeign(folded[i - 1]) && char.IsAsciiLetter(folded[i])))
                return true;
        }

        return false;
    }

    private static bool HasLettersApart(FoldedWords plain)
    {
        var run = 0;
        foreach (var word in plain.Words)
        {
            run = word.End.Value - word.Start.Value == 1 ? run + 1 : 0;
            if (run >= FewestApart)
                return true;
        }

        return false;
    }

    private static int EndOfWord(string folded, int start)
    {
        var end = start;
        while (end < folded.Length && (char.IsLetterOrDigit(folded[end]) || IsSign(folded[end])))
            end++;
        while (end > start && folded[end - 1] is '!' or '|')
            end--;
        return end;
    }

    private static void Add(List<string> words, HashSet<int> disguised, ReadOnlySpan<char> word)
    {
        var (latin, hidden, foreign) = (0, 0, 0);
        foreach (var c in word)
        {
            latin += char.IsAsciiLetter(c) ? 1 : 0;
            hidden += IsSign(c) || IsForeign(c) ? 1 : 0;
            foreign += IsForeign(c) ? 1 : 0;
        }

        var isHidden = (hidden > 0 && latin > 0) || (foreign > FewestForeign && foreign == word.Length);
        if (isHidden)
            disguised.Add(words.Count);
        words.Add(isHidden ? Read(word) : word.ToString());
    }

    private static string Read(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (read, typed) =>
    {
        for (var i = 0; i < read.Length; i++)
            read[i] = Signs.IndexOf(typed[i], StringComparison.Ordinal) is >= 0 and var place ? Letters[place] : LookAlikes.ToLatin(typed[i]);
    });

    private static void JoinLettersApart(List<string> words, HashSet<int> disguised)
    {
        for (var first = 0; first < words.Count; first++)
        {
            var end = first;
            while (end < words.Count && words[end].Length == 1)
                end++;
            if (end - first < FewestApart)
                continue;
            var joined = Read(string.Concat(words[first..end]));
            words.RemoveRange(first + 1, end - first - 1);
            words[first] = joined;
            var moved = disguised.Where(i => i < first).Concat(disguised.Where(i => i >= end).Select(i => i - (end - first - 1))).Append(first).ToList();
            disguised.Clear();
            disguised.UnionWith(moved);
        }
    }

    private static bool IsSign(char c) => Signs.Contains(c, StringComparison.Ordinal);

    private static bool IsForeign(char c) => c > '\u0250' && LookAlikes.ToLatin(c) != c;
}
