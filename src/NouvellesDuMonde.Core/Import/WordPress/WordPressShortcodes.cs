using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>
/// Turns shortcodes into HTML: captions and galleries into figures, players into the address they play. Those that only lay
/// out are dropped; unknown ones are reported and dropped; the words inside stay in both cases. Words in brackets that nobody
/// meant as a shortcode stay too: WordPress knows its shortcodes by name, we know them by their attributes or their end.
/// </summary>
public static partial class WordPressShortcodes
{
    private static readonly FrozenSet<string> Players = FrozenSet.Create(StringComparer.Ordinal,
        "embed", "video", "audio", "youtube", "vimeo", "dailymotion", "soundcloud", "tweet", "twitter", "instagram", "facebook",
        "wpvideo", "playlist");

    private static readonly FrozenSet<string> Layout = FrozenSet.Create(StringComparer.Ordinal,
        "row", "column", "columns", "one_half", "one_half_last", "one_third", "one_third_last", "two_third", "two_thirds",
        "one_fourth", "three_fourth", "section", "spacer", "divider", "clear", "center", "dropcap", "highlight", "box", "button",
        "tabs", "tab", "toggle", "accordion", "span", "raw", "br", "hr", "nextpage");

    private static readonly string[] LayoutPrefixes = ["vc_", "et_pb_", "su_", "fusion_", "av_", "fl_", "elementor"];

    public static string Expand(string html, WordPressContext context, ConversionNotes notes)
    {
        var matches = Tag().Matches(html);
        if (matches.Count == 0)
            return html;

        var ended = matches.Where(m => m.Groups["end"].Success).Select(m => m.Groups["name"].Value.ToLowerInvariant()).ToHashSet();
        var expanded = new StringBuilder(html.Length);
        var position = 0;
        foreach (Match match in matches)
        {
            if (match.Index < position)
                continue;
            expanded.Append(html, position, match.Index - position);
            position = match.Index + match.Length;
            if (match.Groups["escaped"].Success)
                expanded.Append(match.Value, 1, match.Length - 2);
            else
                position = Replace(html, match, position, ended, context, notes, expanded);
        }

        return expanded.Append(html, position, html.Length - position).ToString();
    }

    /// <returns>Where in the text to go on: behind the tag, or behind its end where the inner text was used.</returns>
    private static int Replace(
        string html, Match match, int position, HashSet<string> ended,
        WordPressContext context, ConversionNotes notes, StringBuilder expanded)
    {
        var tag = new ShortcodeTag(match);
        var isCaption = tag.Name is "caption" or "wp_caption";
        if (!tag.IsEnd && (isCaption || Players.Contains(tag.Name)))
        {
            var inner = Inner(html, tag.Name, ref position);
            expanded.Append(isCaption ? ShortcodeFigures.Caption(tag, inner) : Player(tag, inner));
        }
        else if (tag is { Name: "gallery", IsEnd: false })
        {
            expanded.Append(ShortcodeFigures.Gallery(tag, context));
        }
        else if (Layout.Contains(tag.Name) && (tag.HasNamed || ended.Contains(tag.Name)) || LayoutPrefixes.Any(tag.Name.StartsWith))
        {
            expanded.Append(' ');
        }
        else if (!tag.HasNamed && !ended.Contains(tag.Name))
        {
            expanded.Append(match.Value);
        }
        else if (!tag.IsEnd)
        {
            notes.Add($"code court [{tag.Name}] inconnu : retiré, son texte est gardé");
        }

        return position;
    }

    private static string Inner(string html, string name, ref int position)
    {
        var end = html.IndexOf($"[/{name}]", position, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            return "";
        var inner = html[position..end];
        position = end + name.Length + 3;
        return inner;
    }

    // The address alone in a paragraph: read like any address that an editor left alone on a line.
    private static string Player(ShortcodeTag tag, string inner)
    {
        var url = tag.Url ?? WebAddress().Match(WebUtility.HtmlDecode(inner)).Value;
        return url.Length == 0 ? "" : $"\n\n{WebUtility.HtmlEncode(url)}\n\n";
    }

    [GeneratedRegex(@"(?<escaped>\[)?\[(?<end>/)?(?<name>[A-Za-z][\w-]*)(?<attributes>(?:[\s=][^\[\]]*)?)/?\](?(escaped)\])")]
    private static partial Regex Tag();

    [GeneratedRegex(@"https?://[^\s<>""]+")]
    private static partial Regex WebAddress();
}
