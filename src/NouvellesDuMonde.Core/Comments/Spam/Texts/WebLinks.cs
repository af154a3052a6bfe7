using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>Finds the addresses in a text as typed, also those that the site will not turn into links.</summary>
public static partial class WebLinks
{
    private const int Most = 50;

    // Under an end of two letters these are sold below: « asso.fr », « co.uk ».
    private static readonly FrozenSet<string> SoldBelow = FrozenSet.Create(StringComparer.Ordinal,
        "co", "com", "org", "net", "gov", "gob", "ac", "edu", "or", "ne", "go", "asso", "nom", "qc", "on", "ltd", "plc", "me", "nhs", "sch", "biz", "info");

    // Of these a name with a path is an address and no slip of the space bar. « fr/ » ends many a French line of « et/ou ».
    private const string KnownEnds =
        "com|net|org|info|biz|fr|be|ch|ca|eu|uk|de|es|it|ru|cn|in|io|co|me|tv|cc|ly|gl|gd|to|app|dev|xyz|top|site|online|store|shop|club|live|link|click|space|website|pro|vip|win|bet|fun|icu|buzz|page|lol";

    public static IReadOnlyList<WebLink> In(string text)
    {
        if (!text.Contains('.', StringComparison.Ordinal))
            return [];
        List<WebLink>? found = null;
        foreach (var match in Address().EnumerateMatches(text))
            Add(ref found, text.AsSpan(match.Index, match.Length));
        return found ?? (IReadOnlyList<WebLink>)[];
    }

    /// <summary>
    /// Hosts named without « www. » and without a path, folded: each may be a slip of the space bar (« fermé.Depuis »), so they count only where
    /// something is known of them.
    /// </summary>
    public static IReadOnlyList<string> NamedIn(string text)
    {
        if (!text.Contains('.', StringComparison.Ordinal))
            return [];
        List<string>? found = null;
        foreach (var match in Name().EnumerateMatches(text))
        {
            if (found?.Count < Most || found is null)
                (found ??= []).Add(NameOf(text.AsSpan(match.Index, match.Length)));
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    /// <summary>The part of a host that somebody has bought: « bbc.co.uk » of « news.bbc.co.uk », « rfi.fr » of « amp.rfi.fr ».</summary>
    public static string Owner(string host)
    {
        var labels = host.Split('.');
        var kept = labels is [.., var second, { Length: 2 }] && SoldBelow.Contains(second) ? 3 : 2;
        return labels.Length <= kept ? host : string.Join('.', labels[^kept..]);
    }

    private static void Add(ref List<WebLink>? found, ReadOnlySpan<char> address)
    {
        if (found?.Count >= Most)
            return;
        var slashes = address.IndexOf("://", StringComparison.Ordinal);
        var isPlain = slashes >= 0 || address.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        var form = slashes >= 0 && !address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? WebLinkForm.Disarmed : isPlain ? WebLinkForm.Plain : WebLinkForm.Bare;
        var host = slashes < 0 ? address : address[(slashes + 3)..];
        var end = host.IndexOfAny('/', ':');
        (found ??= []).Add(new WebLink(NameOf(end < 0 ? host : host[..end]), form));
    }

    private static string NameOf(ReadOnlySpan<char> host)
    {
        host = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
        return host.Trim('.').ToString().ToLowerInvariant();
    }

    [GeneratedRegex(
        @"(?:\bh(?:tt|xx|\*\*)ps?://|(?<![\w@./-])www\.)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*(?::\d+)?"
        + @"|(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,3}(?:" + KnownEnds + @")/(?=[\w?=&%~@-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,30}\.){0,2}[a-z0-9][a-z0-9-]{3,60}\.(?:com|net|org|info|biz|fr|be|ch|eu|io|bet|club|online|site|shop|store|top|xyz|vip|live|icu|lol|click|link|website|buzz|app|win|pro|space|dev|bio|tk|ru|tv|co|ly|example|test)\b(?![/@])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
