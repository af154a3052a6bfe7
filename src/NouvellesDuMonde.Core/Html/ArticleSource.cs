using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Html;

/// <summary>
/// What an editor typed or pasted, as the source that is stored: sanitised, with the plain shortcuts
/// <c>[image 45]</c> and <c>[lire-aussi 123]</c>, alone in a paragraph, written out as elements.
/// </summary>
public static partial class ArticleSource
{
    public static string Normalise(string? typed)
    {
        var text = (typed ?? "").ReplaceLineEndings("\n").Trim();
        if (text.Length == 0)
            return "";

        var html = AnyTag().IsMatch(text) ? text : WebUtility.HtmlEncode(text);
        var body = HtmlFragment.Parse(HtmlSanitizer.Sanitize(html, HtmlPolicy.Article));
        LooseText.Wrap(body);
        foreach (var paragraph in body.QuerySelectorAll("p"))
            WriteOutShortcut(paragraph);

        return HtmlSanitizer.Sanitize(body.InnerHtml, HtmlPolicy.Article).Trim();
    }

    private static void WriteOutShortcut(IElement paragraph)
    {
        var match = Shortcut().Match(paragraph.TextContent);
        if (!match.Success)
            return;

        var isImage = match.Groups["kind"].ValueSpan.Equals("image", StringComparison.OrdinalIgnoreCase);
        var element = paragraph.Owner!.CreateElement(isImage ? "figure" : "aside");
        element.SetAttribute(isImage ? "data-media" : "data-lire-aussi", match.Groups["id"].Value);
        paragraph.Replace(element);
    }

    [GeneratedRegex("</?[a-zA-Z][^<>]*>")]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"^\s*\[\s*(?<kind>image|lire-aussi)\s+(?<id>[1-9][0-9]{0,8})\s*\]\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Shortcut();
}
