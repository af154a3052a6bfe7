using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Search.Analysis;

/// <summary>The steps of the algorithm, in its order and under its names, on a word with folded accents.</summary>
internal sealed class SnowballWord(string folded) : MarkedWord(folded)
{
    private const int ShortestStem = 3;

    /// <summary>What is left of a noun when one of <see cref="Doubtful"/> is cut: « Mali » is not <c>mal</c>, « année » not <c>ann</c>.</summary>
    private const int ShortestCertainStem = 4;

    /// <summary>Verb endings that as many nouns have.</summary>
    private static readonly FrozenSet<string> Doubtful =
        FrozenSet.Create("i", "ie", "ies", "is", "ee", "ees", "ere", "eres", "a", "as", "ai", "ais", "aise", "aises");

    private static readonly string[] Adjectives = ["ances", "iqUes", "ables", "ance", "iqUe", "able", "eux"];
    private static readonly string[] Agents = ["atrices", "ateurs", "ations", "atrice", "ateur", "ation"];

    private static readonly string[] VerbsInI =
    [
        "issaIent", "issantes", "iraIent", "issions", "issante", "issants", "irions", "issais", "issait", "issant", "issent", "issiez", "issons",
        "irais", "irait", "irent", "iriez", "irons", "iront", "isses", "issez", "iras", "irez", "irai", "isse", "ies", "ira", "ie", "ir", "is", "i",
    ];

    private static readonly string[] VerbsInE =
    [
        "eraIent", "erions", "erais", "erait", "eriez", "erons", "eront", "erai", "eras", "erez", "eres", "ees", "era", "ere", "iez", "ee", "er", "ez",
    ];

    private static readonly string[] VerbsInA =
    [
        "assions", "assent", "assiez", "aIent", "antes", "asses", "aises", "ante", "ants", "asse", "aise", "ais", "ait", "ant", "ai", "as", "a",
    ];

    public string Stem()
    {
        var before = word;
        var isAdverb = false;
        if (!CutStandardSuffix(ref isAdverb) || isAdverb)
        {
            if (!CutVerbInI())
                CutOtherVerb();
        }

        if (word != before)
            word = word.EndsWith('Y') ? word[..^1] + "i" : word;
        else
            CutResidue();
        Undouble();
        return word.ToLowerInvariant();
    }

    private bool CutStandardSuffix(ref bool isAdverb)
    {
        if (Find(Adjectives, r2) is { } adjective)
            return Cut(adjective);
        if (Find(Agents, r2) is { } agent)
        {
            Cut(agent);
            CutOr("ic", r2, "iqU");
            return true;
        }

        // « socialisme » as « socialiste », but « journaliste » not as « journal ».
        return Replace("ist", r2, "ismes", "istes", "isme", "iste") || Replace("log", r2, "logies", "logie") || Replace("u", r2, "usions", "utions", "usion", "ution") || Replace("ent", r2, "ences", "ence")
            || CutQuality() || CutAdverb(ref isAdverb) || CutActive() || CutPluralOrFeminine();
    }

    private bool CutQuality()
    {
        if (Find(["ites", "ite"], r2) is not { } suffix)
            return false;
        Cut(suffix);
        _ = CutOr("abil", r2, "abl") || CutOr("ic", r2, "iqU") || CutOr("iv", r2, null);
        return true;
    }

    private bool CutActive()
    {
        if (Find(["ives", "ive", "ifs", "if"], r2) is not { } suffix)
            return false;
        Cut(suffix);
        if (Has("at", r2) && Cut("at"))
            CutOr("ic", r2, "iqU");
        return true;
    }

    private bool CutAdverb(ref bool isAdverb)
    {
        if (Find(["issements", "issement"], r1) is { } act && !IsVowel(word[^(act.Length + 1)]))
            return Cut(act);
        isAdverb = true;
        if (Replace("ant", rv, "amment") || Replace("ent", rv, "emment"))
            return true;
        if (Find(["ements", "ement"], rv) is { } manner)
        {
            isAdverb = false;
            return Cut(manner) && CutBeforeManner();
        }

        if (Find(["ments", "ment"], rv) is { } plain && word.Length - plain.Length - 1 >= rv && IsVowel(word[^(plain.Length + 1)]))
            return Cut(plain);
        return isAdverb = false;
    }

    private bool CutBeforeManner()
    {
        if (Has("iv", r2) && Cut("iv"))
            return Has("at", r2) ? Cut("at") : true;
        _ = Replace("", r2, "eus") || Replace("eux", r1, "eus") || Replace("", r2, "abl", "iqU") || Replace("i", rv, "ier", "Ier");
        return true;
    }

    private bool CutPluralOrFeminine() =>
        Replace("eau", 0, "eaux") || Replace("al", r1, "aux") || Replace("", r2, "euses", "euse") || Replace("eu", r1, "euses", "euse")
        || Replace("teur", r1, "trices", "trice");

    private bool CutVerbInI() =>
        Find(VerbsInI, rv) is { } suffix && HasRoomFor(suffix) && word.Length - suffix.Length - 1 >= rv && !IsVowel(word[^(suffix.Length + 1)]) && Cut(suffix);

    private void CutOtherVerb()
    {
        if (Has("ions", r2))
            Cut("ions");
        else if (Find(VerbsInE, rv) is { } inE && HasRoomFor(inE))
            Cut(inE);
        else if (Find(VerbsInA, rv) is { } inA && HasRoomFor(inA))
        {
            Cut(inA);
            if (Has("e", rv))
                Cut("e");
        }
    }

    private bool HasRoomFor(string suffix) => word.Length - suffix.Length >= (Doubtful.Contains(suffix) ? ShortestCertainStem : ShortestStem);

    /// <summary>The plural, then the feminine. Words whose singular ends in s lose it too, which harms nobody: both forms do.</summary>
    private void CutResidue()
    {
        if (word.Length > ShortestStem && word[^1] == 's' && word[^2] != 's')
        {
            Cut("s");
            if (Has("er", rv) && HasRoomFor("er"))
                Cut("er");
        }

        if (Has("ion", r2) && word.Length - 4 >= rv && word[^4] is 's' or 't')
            Cut("ion");
        else if (!Replace("i", rv, "ier", "Ier", "iere", "Iere") && Has("e", rv) && word.Length > ShortestStem)
            CutFeminine();
        // « jeux », « lieux », « genoux », and « heureux » beside « heureuse ».
        if (word.EndsWith("eux", StringComparison.Ordinal) || word.EndsWith("oux", StringComparison.Ordinal))
            Cut("x");
    }

    /// <summary>« chinoise » as « chinois », which has lost its s.</summary>
    private void CutFeminine()
    {
        Cut("e");
        if (word.Length > ShortestCertainStem && word[^1] == 's' && IsVowel(word[^2]))
            Cut("s");
    }

    private void Undouble()
    {
        foreach (var ending in (ReadOnlySpan<string>)["enn", "onn", "ett", "ell", "eill"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                Cut(ending[..1]);
                return;
            }
        }
    }
}
