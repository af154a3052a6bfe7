using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>Whether a text says the same again and again.</summary>
internal static class Repetition
{
    private const int FewestWords = 15;
    private const int LongestRun = 5;
    private const int MostOnStack = 256;

    // Long texts repeat themselves: from here on they need no new words.
    private const int LongestCounted = 100;
    private const double LeastDifferent = 0.4;

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
        Span<uint> hashes = count <= MostOnStack ? stackalloc uint[count] : new uint[count];
        for (var i = 0; i < count; i++)
            hashes[i] = WordHash.Of(words.Between(i, i));
        hashes.Sort();
        var different = 1;
        for (var i = 1; i < count; i++)
            different += hashes[i] == hashes[i - 1] ? 0 : 1;
        return different < Math.Min(count, LongestCounted) * LeastDifferent;
    }
}
