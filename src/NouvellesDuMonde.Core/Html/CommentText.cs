using System.Text;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.Html;

/// <summary>
/// What a commenter typed, as safe HTML: paragraphs, line breaks, « &gt; » quotes, « - » lists, **bold**, *italic*, and
/// web addresses as links that give no credit. Everything else is text. Linear in the length of the text; never throws.
/// </summary>
public static class CommentText
{
    /// <summary>Longer texts are cut here; the column holds no more.</summary>
    public const int LongestText = CommentOptions.StorageMaxLength;

    private enum Block { None, Paragraph, Quote, List }

    public static string Render(string? text)
    {
        var html = new StringBuilder();
        var (open, lines) = (Block.None, new List<string>());
        foreach (var line in Readable(text).Split('\n'))
        {
            var (block, content) = Classify(line);
            if (block != open)
            {
                Close(html, open, lines);
                open = block;
            }

            lines.Add(content);
        }

        Close(html, open, lines);
        return Typeset(html.ToString());
    }

    private static string Typeset(string html)
    {
        var body = HtmlFragment.Parse(html);
        FrenchTypography.Set(body);
        return body.InnerHtml;
    }

    // Bidirectional controls could make a link look as if it led elsewhere ("Trojan source").
    private static string Readable(string? text)
    {
        var typed = StorableText.Clean((text ?? "").ReplaceLineEndings("\n"));
        return string.Concat(StorableText.Shorten(typed, LongestText).Where(c => !IsBidiControl(c)));
    }

    private static bool IsBidiControl(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static (Block, string) Classify(string line)
    {
        var trimmed = line.Trim();
        if (trimmed.Length == 0)
            return (Block.None, "");
        if (trimmed[0] == '>')
            return (Block.Quote, trimmed.TrimStart('>', ' '));
        if (trimmed.Length > 2 && trimmed.StartsWith("- ", StringComparison.Ordinal))
            return (Block.List, trimmed[2..].TrimStart());

        return (Block.Paragraph, trimmed);
    }

    private static void Close(StringBuilder html, Block block, List<string> lines)
    {
        switch (lines.TrueForAll(line => line.Length == 0) ? Block.None : block)
        {
            case Block.Paragraph:
                AppendParagraph(html, lines);
                break;
            case Block.Quote:
                html.Append("<blockquote>");
                AppendParagraph(html, lines);
                html.Append("</blockquote>");
                break;
            case Block.List:
                html.Append("<ul>");
                foreach (var line in lines)
                    html.Append("<li>").Append(CommentInline.Render(line)).Append("</li>");
                html.Append("</ul>");
                break;
            case Block.None:
                break;
        }

        lines.Clear();
    }

    private static void AppendParagraph(StringBuilder html, List<string> lines) =>
        html.Append("<p>")
            .Append(CommentInline.Render(string.Join('\n', lines)).Replace("\n", "<br>", StringComparison.Ordinal))
            .Append("</p>");
}
