using System.Buffers;
using NouvellesDuMonde.Core.Search.Analysis;

namespace NouvellesDuMonde.Core.Search.Queries;

/// <summary>
/// Reads what was typed: words, "phrases" and « phrases », and -words that must not occur. Nothing is an error: a quotation mark without
/// its fellow, a dash alone or a kilobyte of punctuation is simply no word.
/// </summary>
public static class SearchQueryParser
{
    /// <summary>Characters; what is longer is cut.</summary>
    public const int MaxLength = 200;

    /// <summary>More words than anybody looks for, and few enough for any database.</summary>
    public const int MaxClauses = 12;

    public static SearchQuery Parse(string? typed)
    {
        var text = Bounded(typed);
        var (wanted, unwanted) = (new List<SearchClause>(), new List<SearchClause>());
        for (var at = 0; at < text.Length;)
        {
            var isUnwanted = IsExclusion(text, at);
            var start = isUnwanted ? at + 1 : at;
            var end = EndOfPhrase(text, start);
            var isPhrase = end > start;
            if (!isPhrase)
                end = isUnwanted ? EndOfWord(text, start) : EndOfWords(text, start);
            var part = text[start..end];
            (isUnwanted ? unwanted : wanted).AddRange(isPhrase ? Phrase(part) : Words(part));
            at = end;
        }

        return new SearchQuery([.. Distinct(wanted).Take(MaxClauses)], [.. Distinct(unwanted).Take(MaxClauses)]);
    }

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\u00A0\u202F\u2009");

    /// <summary>Blanks trimmed, cut to <see cref="MaxLength"/>, without a character that is half of one.</summary>
    public static string Bounded(string? typed)
    {
        var text = (typed ?? "").Replace('\0', ' ').Trim();
        if (text.Length > MaxLength)
            text = text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)].TrimEnd();
        return text;
    }

    /// <summary>The terms of words typed without quotation marks; those that hang together (« 49.3 », « km/h ») must do so in the text.</summary>
    public static IEnumerable<SearchClause> Words(string text)
    {
        var run = new List<SearchToken>();
        foreach (var token in FrenchAnalyzer.Analyze(text))
        {
            if (run.Count > 0 && !token.IsWhole && text.AsSpan(run[^1].End, token.Start - run[^1].End).ContainsAny(Blanks))
            {
                yield return Clause(run);
                run.Clear();
            }

            run.Add(token);
        }

        if (run.Count > 0)
            yield return Clause(run);
    }

    private static SearchClause Clause(List<SearchToken> run)
    {
        var whole = run.Find(t => t.IsWhole);
        var parts = run.Where(t => !t.IsWhole).Select(t => t.Term).ToList();
        if (whole.Term is null)
            return SearchClause.OfSequence(parts)!;
        // « Pas-de-Calais » is not any Calais: with a stop word inside, only the whole tells it.
        return whole.IsOfPartsAlone && parts.Count > 1 ? new SearchClause([whole.Term], parts) : new SearchClause([whole.Term]);
    }

    private static IEnumerable<SearchClause> Phrase(string text)
    {
        var terms = FrenchAnalyzer.Analyze(text).Where(t => !t.IsWhole).Select(t => t.Term).ToList();
        return SearchClause.OfSequence(terms) is { } clause ? [clause] : [];
    }

    private static IEnumerable<SearchClause> Distinct(IEnumerable<SearchClause> clauses) =>
        clauses.DistinctBy(c => string.Join('|', c.Words) + '#' + string.Join(' ', c.Sequence ?? []));

    /// <summary>A dash at the beginning of a word that has a letter right behind it.</summary>
    private static bool IsExclusion(string text, int at) =>
        text[at] is '-' or '−' && (at == 0 || char.IsWhiteSpace(text[at - 1])) && at + 1 < text.Length
        && (WordScanner.IsOfWord(text[at + 1]) || ClosingMark(text[at + 1]) is not null);

    private static char? ClosingMark(char c) => c switch { '"' => '"', '«' => '»', '“' => '”', '„' => '“', _ => null };

    /// <returns>Behind the closing mark, or <paramref name="start"/> where no phrase begins.</returns>
    private static int EndOfPhrase(string text, int start) =>
        ClosingMark(text[start]) is { } mark && text.IndexOf(mark, start + 1) is >= 0 and var close ? close + 1 : start;

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }

    private static int EndOfWords(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && !IsExclusion(text, end) && EndOfPhrase(text, end) == end)
            end++;
        return end;
    }
}
