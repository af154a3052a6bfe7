using AngleSharp.Dom;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>The content of a WordPress post as the source of an article's body.</summary>
public static class WordPressBody
{
    public static string ToSource(string content, WordPressContext context, ConversionNotes notes)
    {
        if (string.IsNullOrWhiteSpace(content))
            return "";

        var body = HtmlFragment.Parse(ToHtml(content, context, notes));
        WordPressEmbeds.Replace(body, notes);
        WordPressImages.Replace(body, context, notes);
        TrimBreaks(body);
        MarkPullQuotes(body);
        MakeLinksRelative(body, context.SiteHost);
        return ArticleSource.Normalise(body.InnerHtml);
    }

    private static string ToHtml(string content, WordPressContext context, ConversionNotes notes)
    {
        if (WordPressBlocks.AreIn(content))
            return WordPressShortcodes.Expand(WordPressBlocks.Strip(content, notes), context, notes);

        var paged = content.Replace("<!--more-->", "\n\n", StringComparison.Ordinal)
            .Replace("<!--nextpage-->", "\n\n", StringComparison.Ordinal);
        return WordPressText.AutoParagraphs(WordPressShortcodes.Expand(paged, context, notes));
    }

    // What stood between a picture and its words is a gap once the picture has moved out of the paragraph.
    private static void TrimBreaks(IElement body)
    {
        foreach (var paragraph in body.QuerySelectorAll("p"))
        {
            while (IsGap(paragraph.FirstChild))
                paragraph.FirstChild!.RemoveFromParent();
            while (IsGap(paragraph.LastChild))
                paragraph.LastChild!.RemoveFromParent();
        }
    }

    private static bool IsGap(INode? node) =>
        node is IElement { LocalName: "br" } || (node is IText text && string.IsNullOrWhiteSpace(text.Data));

    private static void MarkPullQuotes(IElement body)
    {
        foreach (var quote in body.QuerySelectorAll(".wp-block-pullquote blockquote, blockquote.wp-block-pullquote"))
        {
            quote.ClassName = "exergue";
            if (quote.ParentElement is { LocalName: "figure" } figure)
                figure.Unwrap();
        }
    }

    // The old site's addresses are redirects here, whatever domain the new site has.
    private static void MakeLinksRelative(IElement body, string siteHost)
    {
        foreach (var link in body.QuerySelectorAll("a[href]"))
        {
            var isWeb = Uri.TryCreate(link.GetAttribute("href"), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
            if (isWeb && (uri!.Host.Equals(siteHost, StringComparison.OrdinalIgnoreCase)
                || uri.Host.Equals("www." + siteHost, StringComparison.OrdinalIgnoreCase)))
                link.SetAttribute("href", uri.PathAndQuery + uri.Fragment);
        }
    }
}
