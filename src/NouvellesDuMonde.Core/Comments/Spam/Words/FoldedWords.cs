using System.Globalization;
using System.Text;
using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>A text as its words: case and accents folded, one blank between two, everything that is no letter and no digit gone.</summary>
public sealed class FoldedWords
{
    private readonly IReadOnlySet<int>? disguised;

    private FoldedWords(string line, IReadOnlyList<Range> words, IReadOnlySet<int>? disguised = null) =>
        (Line, Words, this.disguised) = (line, words, disguised);

    public string Line { get; }

    /// <summary>Where each word stands in the line.</summary>
    public IReadOnlyList<Range> Words { get; }

    /// <summary>The same words with what hides one taken off: « v1agra », « c@sin0 », « v i a g r a ». Null when nothing is hidden.</summary>
    public FoldedWords? Undisguised { get; private init; }

    public static FoldedWords Of(string text)
    {
        var folded = SearchText.Fold(text.Normalize(NormalizationForm.FormKC));
        var line = new StringBuilder(folded.Length);
        var words = new List<Range>(folded.Length / 5);
        var start = 0;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && char.IsLetterOrDigit(folded[i]))
            {
                line.Append(folded[i]);
            }
            else if (line.Length > start && (i == folded.Length || CharUnicodeInfo.GetUnicodeCategory(folded[i]) != UnicodeCategory.Format))
            {
                words.Add(start..line.Length);
                line.Append(' ');
                start = line.Length;
            }
        }

        var plain = new FoldedWords(line.ToString(), words);
        return new FoldedWords(plain.Line, words) { Undisguised = Disguise.TakeOff(folded, plain) };
    }

    /// <summary>The words from one to another, the last included.</summary>
    public ReadOnlySpan<char> Between(int first, int last) => Line.AsSpan()[Words[first].Start..Words[last].End];

    /// <summary>False also where there is no such word.</summary>
    public bool IsAt(int at, ReadOnlySpan<char> word) => at >= 0 && at < Words.Count && Between(at, at).SequenceEqual(word);

    /// <summary>Whether a word is one of these; false also where there is no such word.</summary>
    internal bool IsAt(int at, WordSet words) => at >= 0 && at < Words.Count && words.Contains(Between(at, at));

    /// <returns>The first of the words from one to another, the last included, that is one of these; <c>null</c>: none.</returns>
    internal int? FirstOf(WordSet words, int from, int to)
    {
        for (var i = Math.Max(from, 0); i <= Math.Min(to, Words.Count - 1); i++)
        {
            if (words.Contains(Between(i, i)))
                return i;
        }

        return null;
    }

    /// <summary>Whether one of the words, the last included, was hidden.</summary>
    public bool IsDisguised(int first, int last)
    {
        for (var i = first; i <= last && disguised is not null; i++)
        {
            if (disguised.Contains(i))
                return true;
        }

        return false;
    }

    internal static FoldedWords Undone(IReadOnlyList<string> words, IReadOnlySet<int> disguised)
    {
        var (ranges, start) = (new List<Range>(words.Count), 0);
        foreach (var word in words)
        {
            ranges.Add(start..(start + word.Length));
            start += word.Length + 1;
        }

        return new FoldedWords(string.Join(' ', words), ranges, disguised);
    }
}
