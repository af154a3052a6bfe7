namespace NouvellesDuMonde.Core.Search.Analysis;

/// <summary>
/// A word on its way through the steps of <see cref="SnowballWord"/>. Capitals are the marks of the algorithm's prelude: a U, I or Y that does
/// not count as a vowel. RV, R1 and R2 are the regions in which a suffix must lie to be cut; they are found once, at the beginning.
/// </summary>
internal abstract class MarkedWord
{
    protected readonly int rv;
    protected readonly int r1;
    protected readonly int r2;
    protected string word;

    protected MarkedWord(string folded)
    {
        word = Marked(folded);
        rv = VerbRegion();
        r1 = RegionAfter(0);
        r2 = RegionAfter(r1);
    }

    protected static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static string Marked(string folded) => string.Create(folded.Length, folded, static (marked, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            // A letter already marked is no vowel any more.
            var (after, before) = (i > 0 && IsVowel(marked[i - 1]), i + 1 < text.Length && IsVowel(text[i + 1]));
            marked[i] = text[i] switch
            {
                'u' when (after && before) || (i > 0 && text[i - 1] == 'q') => 'U',
                'i' when after && before => 'I',
                'y' when after || before => 'Y',
                var c => c,
            };
        }
    });

    private int VerbRegion()
    {
        if (word.StartsWith("par", StringComparison.Ordinal) || word.StartsWith("col", StringComparison.Ordinal) || word.StartsWith("tap", StringComparison.Ordinal))
            return 3;
        if (IsVowel(word[0]) && IsVowel(word[1]))
            return 3;
        for (var i = 1; i < word.Length; i++)
        {
            if (IsVowel(word[i]))
                return i + 1;
        }

        return word.Length;
    }

    private int RegionAfter(int start)
    {
        for (var i = start + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
                return i + 1;
        }

        return word.Length;
    }

    /// <summary>The first of the suffixes that the word ends in, when it lies in the region; the lists have the longest first.</summary>
    protected string? Find(ReadOnlySpan<string> suffixes, int region)
    {
        foreach (var suffix in suffixes)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
                return word.Length - suffix.Length >= region ? suffix : null;
        }

        return null;
    }

    protected bool Has(string suffix, int region) => word.EndsWith(suffix, StringComparison.Ordinal) && word.Length - suffix.Length >= region;

    protected bool Cut(string suffix)
    {
        word = word[..^suffix.Length];
        return true;
    }

    protected bool Replace(string by, int region, params ReadOnlySpan<string> suffixes)
    {
        if (Find(suffixes, region) is not { } suffix)
            return false;
        word = word[..^suffix.Length] + by;
        return true;
    }

    /// <summary>Cuts what stands before a suffix that is gone; outside the region puts something else in its place, if given.</summary>
    protected bool CutOr(string suffix, int region, string? otherwise)
    {
        if (!word.EndsWith(suffix, StringComparison.Ordinal))
            return false;
        if (Has(suffix, region))
            Cut(suffix);
        else if (otherwise is not null)
            word = word[..^suffix.Length] + otherwise;
        return true;
    }
}
