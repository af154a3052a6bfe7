using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>
/// Images of known attachments become <c>&lt;figure data-media&gt;</c>, with the caption that this use had. The others stay
/// as they are and are reported.
/// </summary>
internal static partial class WordPressImages
{
    public static void Replace(IElement body, WordPressContext context, ConversionNotes notes)
    {
        foreach (var image in body.QuerySelectorAll("img"))
        {
            if (IsDecoration(image))
                image.Replace(body.Owner!.CreateTextNode(image.GetAttribute("alt") ?? ""));
            else if (Find(image, context.Attachments) is { } mediaId)
                FigurePlacement.Put(image, Figure(image, mediaId));
            else
                KeepOrDrop(image, notes);
        }

        FigurePlacement.Flatten(body);
    }

    // Smileys, and the pixels that count readers.
    private static bool IsDecoration(IElement image) =>
        image.ClassList.Contains("wp-smiley") || image.ClassList.Contains("emoji")
        || (image.GetAttribute("width") is "0" or "1" && image.GetAttribute("height") is "0" or "1");

    private static void KeepOrDrop(IElement image, ConversionNotes notes)
    {
        var src = image.GetAttribute("src") ?? "";
        if (src.Length == 0)
            image.Remove();
        notes.Add(src.Length == 0
            ? "image de galerie introuvable dans l’export : abandonnée"
            : "image sans fiche média : gardée par son adresse");
    }

    /// <summary>By address first: the number in the class is wrong where sites were merged.</summary>
    private static int? Find(IElement image, AttachmentIndex attachments)
    {
        foreach (var name in (string[])["src", "data-src", "data-lazy-src", "data-orig-file"])
        {
            if (image.GetAttribute(name) is { Length: > 0 } url && attachments.ByUrl(url) is { } found)
                return found;
        }

        var match = IdClass().Match(image.ClassName ?? "");
        return match.Success && long.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? attachments.ById(id)
            : null;
    }

    private static IElement Figure(IElement image, int mediaId)
    {
        var figure = image.Owner!.CreateElement("figure");
        figure.SetAttribute("data-media", mediaId.ToString(CultureInfo.InvariantCulture));
        if (LinkElsewhere(image) is not { } link)
            return figure;

        // The picture was a button: its link goes on in the caption.
        var caption = image.Owner.CreateElement("figcaption");
        var anchor = image.Owner.CreateElement("a");
        anchor.SetAttribute("href", link);
        var words = image.GetAttribute("alt")?.Trim();
        anchor.TextContent = string.IsNullOrEmpty(words) ? "Voir le lien" : words;
        caption.Append(anchor);
        figure.Append(caption);
        return figure;
    }

    private static string? LinkElsewhere(IElement image)
    {
        var link = image.Closest("a");
        var href = link?.GetAttribute("href");
        var isOwnPage = href is null || AttachmentIndex.IsImage(href) || href.StartsWith('#')
            || link!.GetAttribute("rel")?.Contains("attachment", StringComparison.Ordinal) == true
            || href.Contains("attachment_id=", StringComparison.Ordinal);
        return isOwnPage ? null : href;
    }

    [GeneratedRegex(@"(?:^|\s)wp-image-([0-9]{1,18})(?:\s|$)")]
    private static partial Regex IdClass();
}
