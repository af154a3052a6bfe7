using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>Walks over the block tags of a text and puts what stands between them into paragraphs.</summary>
internal sealed partial class ParagraphWriter
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "table", "thead", "tfoot", "caption", "col", "colgroup", "tbody", "tr", "td", "th", "div", "dl", "dd", "dt", "ul", "ol",
        "li", "form", "map", "area", "blockquote", "address", "p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "fieldset", "legend",
        "section", "article", "aside", "hgroup", "header", "footer", "nav", "figure", "figcaption", "details", "menu", "summary");

    private static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "hr", "col", "area");

    // Only other blocks stand in these: words between them are left as they are.
    private static readonly FrozenSet<string> Structure = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "table", "thead", "tfoot", "tbody", "tr", "colgroup", "dl", "ul", "ol", "menu");

    private readonly StringBuilder written = new();
    private readonly StringBuilder chunk = new();
    private readonly Stack<string> open = new();

    // Right behind the tag that opened the innermost block.
    private bool isFirst;

    public string Write(string html)
    {
        var text = DoubleBreak().Replace(html.ReplaceLineEndings("\n"), "\n\n");
        var position = 0;
        foreach (Match token in Token().Matches(text))
        {
            chunk.Append(text, position, token.Index - position);
            position = token.Index + token.Length;
            WriteToken(token);
        }

        chunk.Append(text, position, text.Length - position);
        EndChunk();
        return written.ToString().Trim();
    }

    private void WriteToken(Match token)
    {
        var name = token.Groups["name"].Value;
        if (token.Groups["raw"].Success)
        {
            EndChunk();
            written.Append(token.Value).Append('\n');
        }
        else if (!Blocks.Contains(name))
        {
            // A line end inside a tag is no line break.
            chunk.Append(token.Value.Replace('\n', ' '));
        }
        else
        {
            EndChunk();
            MoveTo(name, isEnd: token.Value[1] == '/');
            written.Append(token.Value).Append(isFirst ? "" : "\n");
        }
    }

    private void MoveTo(string name, bool isEnd)
    {
        if (open.TryPeek(out var top) && top.Equals("p", StringComparison.OrdinalIgnoreCase))
            open.Pop();
        else if (isEnd && open.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            while (!open.Pop().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
            }
        }

        isFirst = !isEnd && !Void.Contains(name);
        if (isFirst)
            open.Push(name);
    }

    private void EndChunk()
    {
        var text = chunk.ToString();
        chunk.Clear();
        if (string.IsNullOrWhiteSpace(text))
            return;

        var paragraphs = BlankLine().Split(text.Trim('\n', ' ', '\t')).Where(p => !string.IsNullOrWhiteSpace(p)).Select(Lines).ToList();
        var isAlone = isFirst && paragraphs.Count == 1 && !BlankLineAtEnd().IsMatch(text);
        var container = open.TryPeek(out var innermost) ? innermost.ToLowerInvariant() : "";
        written.Append(container switch
        {
            "blockquote" => InParagraphs(paragraphs),
            "p" => string.Join("</p>\n<p>", paragraphs),
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => string.Join("<br />\n", paragraphs),
            _ when isAlone || Structure.Contains(container) => string.Join('\n', paragraphs),
            _ => InParagraphs(paragraphs),
        });
        isFirst = false;
    }

    private static string InParagraphs(IEnumerable<string> paragraphs) => string.Concat(paragraphs.Select(p => $"<p>{p}</p>\n"));

    private static string Lines(string paragraph) => LineEnd().Replace(paragraph.Trim(), "<br />\n");

    [GeneratedRegex(@"<!--.*?-->|(?<raw><(?<raw1>pre|script|style|textarea)\b.*?</\k<raw1>\s*>)|</?(?<name>[a-z][a-z0-9]*)\b[^<>]*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"<br\s*/?>\s*<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex DoubleBreak();

    [GeneratedRegex(@"\n[ \t]*\n\s*")]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"^[ \t]*\n[ \t]*\n|\n[ \t]*\n[ \t]*$")]
    private static partial Regex BlankLineAtEnd();

    // With the br that may stand there already.
    [GeneratedRegex(@"(?:[ \t]*<br\s*/?>)?[ \t]*\n\s*", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd();
}
