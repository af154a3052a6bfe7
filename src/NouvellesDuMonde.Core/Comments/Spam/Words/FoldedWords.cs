using System.Text;
using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>A text as its words: case and accents folded, one blank between two, everything that is no letter and no digit gone.</summary>
public sealed class FoldedWords
{
    private FoldedWords(string line, IReadOnlyList<Range> words) => (Line, Words) = (line, words);

    public string Line { get; }

    /// <summary>Where each word stands in the line.</summary>
    public IReadOnlyList<Range> Words { get; }

    public static FoldedWords Of(string text)
    {
        var line = new StringBuilder(text.Length);
        var words = new List<Range>();
        var start = 0;
        foreach (var c in SearchText.Fold(text).Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                line.Append(c);
                continue;
            }

            if (line.Length > start)
            {
                words.Add(start..line.Length);
                line.Append(' ');
                start = line.Length;
            }
        }

        return new FoldedWords(line.ToString(), words);
    }

    /// <summary>The words from one to another, the last included.</summary>
    public ReadOnlySpan<char> Between(int first, int last) => Line.AsSpan()[Words[first].Start..Words[last].End];
}
