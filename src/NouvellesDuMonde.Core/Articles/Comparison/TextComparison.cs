using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Articles.Comparison;

/// <param name="Text">With the blanks behind it.</param>
public sealed record ComparedPiece(ChangeKind Kind, string Text);

/// <summary>One paragraph, or a heading, a list, a figure: what it kept, lost and gained.</summary>
public sealed record ComparedParagraph(IReadOnlyList<ComparedPiece> Pieces)
{
    public bool IsKept => Pieces.All(p => p.Kind == ChangeKind.Kept);
}

/// <summary>Two versions of a text, paragraph by paragraph and in those that changed word by word. The source is compared: a link counts.</summary>
public sealed partial class TextComparison
{
    /// <summary>Of a changed paragraph this part at least is the same; otherwise one went and another came.</summary>
    private const double LeastInCommon = 0.3;

    private const int MostTried = 5;

    private readonly SequenceComparison sequences = new();

    /// <summary>Of two texts of one line.</summary>
    public ComparedParagraph Line(string before, string after)
    {
        var (old, young) = (Words(before), Words(after));
        var changes = sequences.Compare([.. old.Select(w => w.TrimEnd())], [.. young.Select(w => w.TrimEnd())]);
        var pieces = new List<ComparedPiece>();
        foreach (var change in changes)
        {
            var text = change.Kind == ChangeKind.Added ? young[change.Index] : old[change.Index];
            if (pieces is [.., var last] && last.Kind == change.Kind)
                pieces[^1] = last with { Text = last.Text + text };
            else
                pieces.Add(new ComparedPiece(change.Kind, text));
        }

        return new ComparedParagraph(pieces);
    }

    /// <summary>Of two sources of a body.</summary>
    public IReadOnlyList<ComparedParagraph> Body(string before, string after)
    {
        var (old, young) = (Paragraphs(before), Paragraphs(after));
        var compared = new List<ComparedParagraph>();
        var (removed, added) = (new List<string>(), new List<string>());
        foreach (var change in sequences.Compare(old, young))
        {
            if (change.Kind == ChangeKind.Removed)
                removed.Add(old[change.Index]);
            else if (change.Kind == ChangeKind.Added)
                added.Add(young[change.Index]);
            else
            {
                Flush(removed, added, compared);
                compared.Add(Whole(ChangeKind.Kept, old[change.Index]));
            }
        }

        Flush(removed, added, compared);
        return compared;
    }

    /// <summary>How many words came and went, wherever they stand.</summary>
    public static (int Added, int Removed) CountWords(string before, string after)
    {
        var balance = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (text, step) in new[] { (before, -1), (after, 1) })
        {
            foreach (var word in Words(text).Where(w => w[0] != '<'))
                balance[word.TrimEnd()] = balance.GetValueOrDefault(word.TrimEnd()) + step;
        }

        return (balance.Values.Where(n => n > 0).Sum(), -balance.Values.Where(n => n < 0).Sum());
    }

    /// <summary>What went and what came at one place: a paragraph became the next that has words in common with it.</summary>
    private void Flush(List<string> removed, List<string> added, List<ComparedParagraph> compared)
    {
        var next = 0;
        foreach (var old in removed)
        {
            var heirs = added.Skip(next).Take(MostTried).Select((young, i) => (Line: Line(old, young), Index: next + i));
            var (line, index) = heirs.FirstOrDefault(h => Common(h.Line) >= LeastInCommon);
            if (line is null)
            {
                compared.Add(Whole(ChangeKind.Removed, old));
                continue;
            }

            compared.AddRange(added[next..index].Select(young => Whole(ChangeKind.Added, young)));
            compared.Add(line);
            next = index + 1;
        }

        compared.AddRange(added[next..].Select(young => Whole(ChangeKind.Added, young)));
        removed.Clear();
        added.Clear();
    }

    private static double Common(ComparedParagraph line) =>
        line.Pieces.Where(p => p.Kind == ChangeKind.Kept).Sum(p => p.Text.Length) / (double)Math.Max(1, line.Pieces.Sum(p => p.Text.Length));

    private static ComparedParagraph Whole(ChangeKind kind, string text) => new([new ComparedPiece(kind, text)]);

    private static List<string> Paragraphs(string source) =>
    [
        .. HtmlFragment.Parse(source).ChildNodes
            .Select(n => n is IElement { LocalName: "p", Attributes.Length: 0 } paragraph ? paragraph.InnerHtml : (n as IElement)?.OuterHtml ?? n.TextContent)
            .Select(p => p.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal).Trim()).Where(p => p != ""),
    ];

    private static string[] Words(string text) => [.. Word().Matches(text.Trim() + " ").Select(m => m.Value)];

    /// <summary>A tag, or signs without a blank or a tag among them, and the blanks behind.</summary>
    [GeneratedRegex(@"(?:<[^<>]*>|[^\s<]+|<)\s*")]
    private static partial Regex Word();
}
