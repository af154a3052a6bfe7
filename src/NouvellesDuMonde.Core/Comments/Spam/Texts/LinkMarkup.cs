using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>Links written in the ways of other sites, which here stay text: HTML, BBCode, Markdown.</summary>
internal static partial class LinkMarkup
{
    public static bool IsIn(string text) => text.AsSpan().ContainsAny('[', '<') && Forum().IsMatch(text);

    /// <returns>Null unless a link shows one host and leads to another.</returns>
    public static (string Shown, string Target)? Mismatch(string text)
    {
        if (!text.AsSpan().ContainsAny('[', '<'))
            return null;
        foreach (Match match in Labelled().Matches(text))
        {
            var target = WebLinks.In(match.Groups["target"].Value);
            var shown = ShownHost().Match(match.Groups["label"].Value);
            if (target.Count > 0 && shown.Success && WebLinks.Owner(shown.Groups["host"].Value.ToLowerInvariant()) != WebLinks.Owner(target[0].Host))
                return (shown.Groups["host"].Value, target[0].Host);
        }

        return null;
    }

    [GeneratedRegex(@"<a\s[^>]{0,200}href|\[/?url\b|\[link=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forum();

    [GeneratedRegex(
        """
        \[(?:url|link)=["']?(?<target>[^\]\s"']{1,500})["']?\](?<label>[^\[\n]{1,200})\[/(?:url|link)\]
        |<a\s[^>]{0,200}?href\s*=\s*["']?(?<target>[^"'\s>]{1,500})[^>]{0,200}>(?<label>[^<\n]{1,200})</a>
        |\[(?<label>[^\]\n]{1,200})\]\((?<target>https?://[^\s)]{1,500})\)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?<![\w@.-])(?:https?://)?(?:www\.)?(?<host>(?:[a-z0-9-]{1,63}\.)+[a-z]{2,12})(?![\w@])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShownHost();
}
