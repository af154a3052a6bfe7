using System.Collections.Frozen;
using System.Text;

namespace NouvellesDuMonde.Core.Html;

/// <summary>Judges an address the way a browser reads it, not the way it looks.</summary>
public static class SafeUrl
{
    private const int Longest = 4_000;

    /// <summary>
    /// The address without the characters that browsers ignore, or null when its scheme is not allowed. An address from
    /// the root of the site, a query or a fragment is allowed; one relative to the current page is not: it would lead
    /// elsewhere from a feed, a mail or a list, and it is where disguised schemes hide.
    /// </summary>
    public static string? Clean(string value, FrozenSet<string> allowedSchemes)
    {
        var url = WithoutIgnoredCharacters(value);
        if (url.Length is 0 or > Longest)
            return null;
        if (url[0] is '/' or '#' or '?')
            return url;
        if (url.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return allowedSchemes.Contains("https") ? "https://" + url : null;

        var colon = url.IndexOf(':');
        var scheme = url[..Math.Max(colon, 0)].ToLowerInvariant();
        if (!allowedSchemes.Contains(scheme))
            return null;

        // « http:quelque-chose » is relative to a page of the same scheme: nobody means it.
        var isWeb = scheme is "http" or "https";
        return isWeb && !url.AsSpan(colon + 1).StartsWith("//") ? null : url;
    }

    // Browsers strip control characters and blanks around an address, tabs and line ends within (WHATWG URL, 4.4).
    private static string WithoutIgnoredCharacters(string value)
    {
        var kept = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (!char.IsControl(c) && c is not ('\u200B' or '\u2060' or '\uFEFF' or '\u2028' or '\u2029'))
                kept.Append(c);
        }

        return kept.ToString().Trim();
    }
}
