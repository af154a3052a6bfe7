using NouvellesDuMonde.Core.Search.Analysis;

namespace NouvellesDuMonde.Core.Search.Spelling;

/// <summary>The words of a text as they are written, for the vocabulary: no stop word, no number, no compound.</summary>
internal static class WordForms
{
    private const int Shortest = 3;

    public static IEnumerable<WordForm> Of(string text) => FrenchAnalyzer.Analyze(text).Where(t => !t.IsWhole)
        .Select(t => new WordForm(SearchText.Fold(text[t.Start..t.End]), text[t.Start..t.End].ToLowerInvariant(), t.Start, t.End)).Where(IsCorrectable);

    private static bool IsCorrectable(WordForm word) =>
        word.Folded.Length is >= Shortest and <= SearchWord.MaxLength && word.Form.Length <= SearchWord.MaxLength
        && !word.Folded.AsSpan().ContainsAnyExceptInRange('a', 'z');
}

/// <param name="Start">Where it stands in the text, elision apart.</param>
/// <param name="End">Behind its last character.</param>
internal sealed record WordForm(string Folded, string Form, int Start, int End);
