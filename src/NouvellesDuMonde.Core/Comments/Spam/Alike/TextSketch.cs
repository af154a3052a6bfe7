using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Alike;

/// <summary>
/// A text as ten numbers of which texts that share most pairs of words have some in common: MinHash (Broder 1997) with bands of two
/// rows. Of texts that share two thirds of their pairs, five in six meet in <see cref="Enough"/> numbers; of those that share a
/// tenth, one in ten thousand.
/// </summary>
public static class TextSketch
{
    /// <summary>Shorter texts are alike by chance: « Merci pour cet article très intéressant ».</summary>
    public const int FewestWords = 8;

    /// <summary>Numbers in common from which two texts are nearly the same.</summary>
    public const int Enough = 3;

    private const int Bands = 10;
    private const int Rows = 2;

    /// <returns>None for a text too short, passages quoted from others apart.</returns>
    public static IReadOnlyList<long> Of(string text)
    {
        var words = FoldedWords.Of(QuotedPassages.Without(text));
        if (words.Words.Count < FewestWords)
            return [];
        Span<ulong> least = stackalloc ulong[Bands * Rows];
        least.Fill(ulong.MaxValue);
        for (var i = 0; i + 1 < words.Words.Count; i++)
        {
            var pair = HashOf(words.Between(i, i + 1));
            for (var row = 0; row < least.Length; row++)
                least[row] = Math.Min(least[row], Mix(pair + ((ulong)(row + 1) * 0x9E3779B97F4A7C15)));
        }

        var keys = new HashSet<long>(Bands);
        for (var band = 0; band < Bands; band++)
            keys.Add((long)Mix((least[band * Rows] * 31) + least[(band * Rows) + 1] + (ulong)band));
        return [.. keys];
    }

    // FNV-1a: the same on every machine and in every version, as what is stored must be.
    private static ulong HashOf(ReadOnlySpan<char> words)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in words)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    // The finalizer of splitmix64: every bit depends on every other.
    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
