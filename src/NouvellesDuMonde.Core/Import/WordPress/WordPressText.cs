using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>WordPress's own notions of text.</summary>
public static class WordPressText
{
    /// <summary>A title, name or excerpt on one line: entities read, markup left out.</summary>
    public static string Plain(string html) =>
        html.AsSpan().ContainsAny('<', '&', '\n') ? PlainText.From(html).Replace('\n', ' ') : html.Trim();

    /// <summary>
    /// Paragraphs and line breaks for a text whose writer only typed line ends, as WordPress adds them when it shows a post
    /// (« wpautop »): a blank line ends a paragraph, a single one is a br, block elements stay outside of paragraphs.
    /// </summary>
    public static string AutoParagraphs(string html) => new ParagraphWriter().Write(html);
}
