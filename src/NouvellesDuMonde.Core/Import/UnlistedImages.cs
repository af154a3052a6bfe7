using System.Net;
using System.Text.RegularExpressions;
using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import;

/// <summary>Pictures in the texts of posts that stand in the old site's own folder of uploads.</summary>
internal static partial class UnlistedImages
{
    public static IEnumerable<string> In(string content, WxrSite site) =>
        Source().Matches(content).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(url => IsOwn(url, site.Host));

    private static bool IsOwn(string url, string host) => !Uri.TryCreate(url, UriKind.Absolute, out var uri)
        || uri.Scheme == Uri.UriSchemeFile
        || uri.Host.Equals(host, StringComparison.OrdinalIgnoreCase)
        || uri.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("""<img\s[^>]*?src=["']([^"']*?/uploads/[^"']+\.(?:jpe?g|png|gif|webp)(?:\?[^"']*)?)["']""", RegexOptions.IgnoreCase)]
    private static partial Regex Source();
}
