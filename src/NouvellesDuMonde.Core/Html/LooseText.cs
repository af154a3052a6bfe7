using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Html;

/// <summary>
/// Words that stand between the blocks of a body, outside any paragraph. They were typed, so their lines mean something: a blank one begins a
/// paragraph, any other breaks the line, whether or not a block stands elsewhere in the text.
/// </summary>
internal static partial class LooseText
{
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.Ordinal,
        "a", "abbr", "br", "cite", "code", "em", "img", "q", "s", "small", "span", "strong", "sub", "sup");

    /// <summary>Puts each run of words and inline elements into a paragraph of its own.</summary>
    public static void Wrap(IElement body)
    {
        Paragraph? paragraph = null;
        foreach (var node in body.ChildNodes.ToArray())
        {
            if (node is IText text)
                paragraph = WrapWords(text, paragraph);
            else if (node is IElement element && Inline.Contains(element.LocalName))
                (paragraph ??= new Paragraph(node)).Add(node);
            else
                paragraph = null;
        }
    }

    /// <returns>The paragraph that goes on behind them.</returns>
    private static Paragraph? WrapWords(IText words, Paragraph? paragraph)
    {
        if (paragraph is null && string.IsNullOrWhiteSpace(words.Data))
            return null;
        var parts = BlankLines().Split(words.Data);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                paragraph = null;
            foreach (var (line, isFirst) in parts[i].Split('\n').Select((line, n) => (line, n == 0)))
            {
                if (!isFirst)
                    paragraph?.Break();
                if (paragraph is null && string.IsNullOrWhiteSpace(line))
                    continue;
                (paragraph ??= new Paragraph(words)).Add(line);
            }
        }

        if (words.NextSibling is IElement && words.Data.EndsWith('\n'))
            words.Data = "\n";
        else
            words.Remove();
        return paragraph;
    }

    [GeneratedRegex(@"\n[ \t]*\n\s*")]
    private static partial Regex BlankLines();

    /// <summary>A paragraph in the making. A break counts only once something follows it.</summary>
    private sealed class Paragraph
    {
        private readonly IElement element;
        private bool isBroken;

        public Paragraph(INode before)
        {
            element = before.Owner!.CreateElement("p");
            if (before.PreviousSibling is IElement)
                before.Parent!.InsertBefore(before.Owner.CreateTextNode("\n"), before);
            before.Parent!.InsertBefore(element, before);
        }

        public void Break() => isBroken = true;

        public void Add(INode inline)
        {
            EndLine();
            element.AppendChild(inline);
        }

        public void Add(string line)
        {
            if (isBroken)
                line = line.TrimStart();
            if (line.Length == 0)
                return;
            EndLine();
            element.AppendChild(element.Owner!.CreateTextNode(line));
        }

        private void EndLine()
        {
            if (isBroken)
                element.AppendChild(element.Owner!.CreateElement("br"));
            isBroken = false;
        }
    }
}
