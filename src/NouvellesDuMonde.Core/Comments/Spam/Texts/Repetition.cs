using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>Whether a text says the same again and again.</summary>
internal static class Repetition
{
    private const int FewestWords = 15;
    private const int LongestRun = 5;

    /// <summary>The same word many times in a row: « gratuit gratuit gratuit gratuit gratuit ».</summary>
    public static bool HasRun(FoldedWords words)
    {
        var run = 1;
        for (var i = 1; i < words.Words.Count; i++)
        {
            run = words.Between(i, i).SequenceEqual(words.Between(i - 1, i - 1)) ? run + 1 : 1;
            // « ha ha ha ha ha » is laughter.
            if (run >= LongestRun && words.Between(i, i).Length > 3)
                return true;
        }

        return false;
    }

    /// <summary>Few different words for so long a text. The longer, the fewer new words it needs; a French comment of 100 words has 65.</summary>
    public static bool IsPoor(FoldedWords words)
    {
        var count = words.Words.Count;
        if (count < FewestWords)
            return false;
        var different = new HashSet<int>(count);
        for (var i = 0; i < count; i++)
            different.Add(string.GetHashCode(words.Between(i, i), StringComparison.Ordinal));
        return different.Count < Math.Min(count, 100) * 0.4;
    }
}
