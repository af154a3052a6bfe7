using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>
/// Players of other sites become links: an embedded player tells that site who reads what. Addresses alone on a line, which
/// WordPress turns into players, become links too.
/// </summary>
internal static partial class WordPressEmbeds
{
    public static void Replace(IElement body, ConversionNotes notes)
    {
        foreach (var player in body.QuerySelectorAll("iframe, object, embed, video, audio"))
            ReplacePlayer(player, notes);

        foreach (var text in body.Descendants<IText>().Where(IsAloneOnLine).ToArray())
        {
            text.Replace(Link(text.Owner!, text.Data.Trim()));
            notes.Add("adresse seule sur une ligne : changée en lien");
        }
    }

    private static void ReplacePlayer(IElement player, ConversionNotes notes)
    {
        if (player.Parent is null || player.ParentElement?.Closest("object, video, audio") is not null)
            return;

        var url = EmbedAddress.Readable(AddressOf(player));
        if (url is null)
            player.Remove();
        else
            player.Replace(Link(player.Owner!, url));
        notes.Add(url is null
            ? $"lecteur <{player.LocalName}> sans adresse utilisable : abandonné"
            : $"lecteur <{player.LocalName}> : changé en lien");
    }

    private static string? AddressOf(IElement player) =>
        player.GetAttribute("src") ?? player.GetAttribute("data-src") ?? player.GetAttribute("data")
        ?? player.QuerySelector("source[src]")?.GetAttribute("src")
        ?? player.QuerySelector("param[name=movie], param[name=src]")?.GetAttribute("value")
        ?? player.QuerySelector("embed[src]")?.GetAttribute("src");

    private static IElement Link(IDocument document, string url)
    {
        var link = document.CreateElement("a");
        link.SetAttribute("href", url);
        link.TextContent = EmbedAddress.Label(url);
        return link;
    }

    private static bool IsAloneOnLine(IText text) =>
        text.ParentElement is { } parent
        && parent.LocalName is "p" or "div" or "figure" or "body"
        && WebAddress().IsMatch(text.Data)
        && EndsLine(text.PreviousSibling)
        && EndsLine(text.NextSibling);

    private static bool EndsLine(INode? neighbour) => neighbour is null or IElement { LocalName: "br" or "p" or "div" or "figcaption" };

    [GeneratedRegex(@"^\s*https?://[^\s<>""]+\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex WebAddress();
}
