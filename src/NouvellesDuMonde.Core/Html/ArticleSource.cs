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

    /// <summary>What cleaning takes out of a text although its editor meant it to be seen, in French; empty when nothing.</summary>
    public static IReadOnlyList<string> LostFrom(string? typed)
    {
        var text = typed ?? "";
        var kept = Normalise(text);
        var lostLinks = Anchor().Count(text) - Anchor().Count(kept);
        var lostImages = Image().Count(text) - Image().Count(kept);
        return
        [
            .. lostImages switch
            {
                <= 0 => Array.Empty<string>(),
                1 => ["une image collée (ajoutez-la à la médiathèque, puis insérez-la d’ici)"],
                _ => [$"{lostImages} images collées (ajoutez-les à la médiathèque, puis insérez-les d’ici)"],
            },
            .. Embedded().IsMatch(text) ? ["un contenu embarqué (vidéo, message d’un réseau social…)"] : Array.Empty<string>(),
            .. lostLinks switch
            {
                <= 0 => Array.Empty<string>(),
                1 => ["un lien dont l’adresse n’est pas utilisable"],
                _ => [$"{lostLinks} liens dont l’adresse n’est pas utilisable"],
            },
        ];
    }

    /// <summary>Images that readers will not see, but find a link to: the site shows none of another's.</summary>
    /// <param name="source">As it is stored.</param>
    public static int LinkedImagesIn(string source, Uri siteUrl) =>
        ImageAddress().Matches(source).Count(m => OwnAddress.From(WebUtility.HtmlDecode(m.Groups["src"].Value), siteUrl) is null);

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

    [GeneratedRegex(@"<(?:iframe|embed|object|video|audio)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Embedded();

    [GeneratedRegex(@"<a\s[^<>]*href", RegexOptions.IgnoreCase)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"<img\b", RegexOptions.IgnoreCase)]
    private static partial Regex Image();

    [GeneratedRegex(@"<img\b[^<>]*\ssrc=""(?<src>[^""]*)""", RegexOptions.IgnoreCase)]
    private static partial Regex ImageAddress();

    [GeneratedRegex("</?[a-zA-Z][^<>]*>")]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"^\s*\[\s*(?<kind>image|lire-aussi)\s+(?<id>[1-9][0-9]{0,8})\s*\]\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Shortcut();
}
