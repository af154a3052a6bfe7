using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;

namespace NouvellesDuMonde.Core.Search.Analysis;

/// <summary>
/// The one analyser of the site: articles and queries pass through it alike, so that what a reader types meets what was written. It
/// takes off elisions (« l’ONU »), folds accents and ligatures, keeps hyphened words as their parts and as a whole (« Moyen-Orient »),
/// writes acronyms, numbers and ordinals in one way (« O.N.U. », « 10 000 », « XXIe »), leaves out stop words and stems the rest.
/// </summary>
public static class FrenchAnalyzer
{
    /// <summary>To be raised with every change of what it makes of a text: the index is built anew.</summary>
    public const int Version = 1;

    /// <summary>Longer ones are cut: nobody types them, and an index holds keys of bounded length.</summary>
    public const int MaxTermLength = 40;

    private const int MaxKnown = 200_000;

    private static readonly FrozenSet<string> Elisions = FrozenSet.Create(StringComparer.Ordinal,
        "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu");

    // A newspaper uses the same few ten thousand words all the time. The bound is for what is no newspaper.
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> KnownSpans = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The terms of a text in order, with the place of each in it; a compound's whole comes after its parts.</summary>
    public static List<SearchToken> Analyze(string text)
    {
        var tokens = new List<SearchToken>(text.Length / 8);
        for (var at = 0; at < text.Length;)
        {
            var end = WordScanner.EndOfRun(text, at);
            if (end == at)
                at++;
            else
            {
                AddRun(tokens, text, at, end);
                at = end;
            }
        }

        return tokens;
    }

    private static void AddRun(List<SearchToken> tokens, string text, int start, int end)
    {
        var first = tokens.Count;
        var (part, parts, whole) = (start, 0, start);
        for (var i = start; i <= end; i++)
        {
            if (i < end && !WordScanner.IsHyphen(text[i]))
                continue;
            var behindElision = AddPart(tokens, text, part, i);
            whole = parts++ == 0 ? behindElision : whole;
            part = i + 1;
        }

        if (parts > 1 && tokens.Count > first)
            AddWhole(tokens, text, whole, end, isOfPartsAlone: tokens.Count - first == parts);
    }

    /// <returns>Where the word itself begins, behind its elision.</returns>
    private static int AddPart(List<SearchToken> tokens, string text, int start, int end)
    {
        var isNoun = false;
        for (var i = start; i < end; i++)
        {
            if (WordScanner.IsApostrophe(text[i]) && Elisions.Contains(SearchText.Fold(text[start..i])))
                (start, isNoun) = (i + 1, i == start + 1 && text[start] is 'l' or 'L' or 'd' or 'D');
        }

        var term = TermOf(text.AsSpan(start, end - start));
        // « l’Est » is a place; without its article, as in « c’est », it is a verb.
        if (term == "" && isNoun && text.AsSpan(start, end - start).Equals("est", StringComparison.OrdinalIgnoreCase))
            term = "est";
        if (term != "")
            tokens.Add(new SearchToken(term, start, end));
        return start;
    }

    /// <param name="isOfPartsAlone">No part was a stop word: the parts in sequence say the same as the whole.</param>
    private static void AddWhole(List<SearchToken> tokens, string text, int start, int end, bool isOfPartsAlone)
    {
        var whole = TermOf(string.Concat(text.AsSpan(start, end - start).ToString().Where(c => !WordScanner.IsHyphen(c))));
        if (whole != "")
            tokens.Add(new SearchToken(whole, start, end) { IsWhole = true, IsOfPartsAlone = isOfPartsAlone });
    }

    /// <summary>Empty for a stop word.</summary>
    private static string TermOf(ReadOnlySpan<char> word)
    {
        if (KnownSpans.TryGetValue(word, out var known))
            return known;
        var term = Term(word.ToString());
        if (Known.Count < MaxKnown && word.Length <= MaxTermLength)
            Known.TryAdd(word.ToString(), term);
        return term;
    }

    private static string Term(string word)
    {
        var lower = string.Concat(word.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Where(char.IsLetterOrDigit));
        var folded = string.Concat(SearchText.Fold(lower).Where(char.IsLetterOrDigit));
        if (folded == "" || StopWords.Contains(folded))
            return "";
        var term = FrenchNumbers.Ordinal(folded) ?? FrenchStemmer.Stem(lower);
        return term.Length <= MaxTermLength ? term : term[..MaxTermLength];
    }
}

/// <param name="Term">What is indexed and compared: letters and digits only.</param>
/// <param name="Start">Where the word begins in the text, elision apart.</param>
/// <param name="End">Behind its last character.</param>
public readonly record struct SearchToken(string Term, int Start, int End)
{
    /// <summary>A hyphened word written as one: « weekend » of « week-end ». It stands beside its parts, not after them.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Of a whole: its parts are terms too, all of them.</summary>
    public bool IsOfPartsAlone { get; init; }
}
