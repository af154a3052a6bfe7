using System.Text;
using AngleSharp.Dom;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>
/// The content of a WordPress comment, which is HTML, as the plain text that our commenters type: addresses in full,
/// « &gt; » quotes, « - » lists, stars for emphasis.
/// </summary>
public static class WordPressCommentText
{
    public static string From(string content)
    {
        var body = HtmlFragment.Parse(WordPressText.AutoParagraphs(content));
        var text = new StringBuilder(content.Length);
        AppendChildren(text, body);
        return text.ToString().Trim();
    }

    // Recursion is bounded: HtmlFragment takes a text that nests too deep as its words.
    private static void AppendChildren(StringBuilder text, INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words)
                AppendWords(text, words.Data.Replace('\n', ' '));
            else if (node is IElement element)
                AppendElement(text, element);
        }
    }

    // The line end behind a br or a block is markup, not text.
    private static void AppendWords(StringBuilder text, string words) =>
        text.Append(text.Length == 0 || text[^1] == '\n' ? words.TrimStart() : words);

    private static void AppendElement(StringBuilder text, IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                TrimLine(text).Append('\n');
                break;
            case "a":
                AppendLink(text, element);
                break;
            case "strong" or "b":
                AppendMarked(text, element, "**");
                break;
            case "em" or "i":
                AppendMarked(text, element, "*");
                break;
            case "blockquote" or "li":
                AppendPrefixed(text, element, element.LocalName == "li" ? "- " : "> ");
                break;
            case "script" or "style" or "iframe" or "object":
                break;
            case "p" or "div" or "pre" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4":
                AppendBlock(text, element);
                break;
            default:
                AppendChildren(text, element);
                break;
        }
    }

    private static void AppendBlock(StringBuilder text, IElement block)
    {
        EndBlock(text);
        AppendChildren(text, block);
        EndBlock(text);
    }

    private static void AppendLink(StringBuilder text, IElement link)
    {
        var href = link.GetAttribute("href")?.Trim() ?? "";
        var words = link.TextContent.Trim();
        var isWeb = href.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || href.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        var saysTheSame = words.Length == 0 || href.Contains(words.TrimEnd('…', '.'), StringComparison.OrdinalIgnoreCase);
        text.Append((isWeb, saysTheSame) switch
        {
            (false, _) => words,
            (true, true) => href,
            (true, false) => $"{words} ({href})",
        });
    }

    private static void AppendMarked(StringBuilder text, IElement element, string mark)
    {
        var inner = new StringBuilder();
        AppendChildren(inner, element);
        var words = inner.ToString().Trim();
        if (words.Length > 0)
            text.Append(words.Contains('\n', StringComparison.Ordinal) ? words : mark + words + mark);
    }

    private static void AppendPrefixed(StringBuilder text, IElement element, string prefix)
    {
        var inner = new StringBuilder();
        AppendChildren(inner, element);
        if (prefix == "> ")
            EndBlock(text);
        foreach (var line in inner.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            text.Append(prefix).Append(line).Append('\n');
        if (prefix == "> ")
            EndBlock(text);
    }

    private static StringBuilder TrimLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        return text;
    }

    private static void EndBlock(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\n')
            text.Length--;
        if (text.Length > 0)
            text.Append("\n\n");
    }
}
