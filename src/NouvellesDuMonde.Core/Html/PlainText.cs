using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Html;

/// <summary>The words of a piece of HTML, for search, counting, mail and meta descriptions.</summary>
public static class PlainText
{
    /// <summary>
    /// Words a minute. Silent reading of non-fiction by adults: 238 (Brysbaert 2019, « How many words do we read per
    /// minute? », Journal of Memory and Language 109), rounded down for a screen.
    /// </summary>
    public const int WordsPerMinute = 230;

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
        "main", "nav", "ol", "p", "pre", "section", "summary", "table", "td", "th", "tr", "ul");

    private static readonly FrozenSet<string> Unread = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "template", "noscript", "iframe", "object", "textarea", "select", "svg", "math");

    /// <summary>Text content with one line end where a block begins or ends, white space collapsed.</summary>
    public static string From(string html)
    {
        var text = new StringBuilder(html.Length);
        var pending = new Stack<INode?>();
        PushChildren(pending, HtmlFragment.Parse(html));
        while (pending.TryPop(out var node))
        {
            if (node is IText words)
                AppendCollapsed(text, words.Data);
            else if (node is null || (node is IElement block && Blocks.Contains(block.LocalName)))
                EndLine(text);

            if (node is IElement element && !Unread.Contains(element.LocalName))
                PushChildren(pending, element);
        }

        return text.ToString().Trim();
    }

    /// <summary>Words as a word processor counts them: « l’article » is one, a lone dash is none.</summary>
    public static int CountWords(string text)
    {
        var (count, inWord) = (0, false);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                inWord = false;
            else if (!inWord && char.IsLetterOrDigit(c))
                (count, inWord) = (count + 1, true);
        }

        return count;
    }

    /// <summary>Whole minutes, at least 1.</summary>
    public static int ReadingMinutes(int words) => Math.Max(1, (int)Math.Round((double)words / WordsPerMinute));

    // No recursion: the depth of a parsed text is its writer's choice. A null stands for the end of a block.
    private static void PushChildren(Stack<INode?> pending, IElement element)
    {
        if (Blocks.Contains(element.LocalName))
            pending.Push(null);
        for (var i = element.ChildNodes.Length - 1; i >= 0; i--)
            pending.Push(element.ChildNodes[i]);
    }

    private static void EndLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    // Non-breaking spaces are typography, not blanks to collapse.
    private static void AppendCollapsed(StringBuilder text, string words)
    {
        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
                text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }
}
