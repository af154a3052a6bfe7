using NouvellesDuMonde.Core.Import.Wxr;
using NouvellesDuMonde.Core.Redirects;

namespace NouvellesDuMonde.Core.Import;

/// <summary>The addresses under which the old site showed something, as redirects compare them.</summary>
internal static class OldAddress
{
    /// <summary>Permalink, short address, and permalinks of earlier days.</summary>
    public static IEnumerable<string> Of(WxrItem item, WxrSite site)
    {
        var permalink = PathOn(site, item.Link);
        var addresses = new List<string?> { permalink, PathOn(site, item.GlobalId) };
        if (item.Id > 0)
            addresses.AddRange(ShortNames(item.Type).Select(name => $"{BasePath(site)}/?{name}={item.Id}"));
        if (permalink is not null && !permalink.Contains('?', StringComparison.Ordinal))
            addresses.AddRange(item.Meta.Where(meta => meta.Key == "_wp_old_slug").Select(meta => WithLastPart(permalink, meta.Value)));
        return addresses.OfType<string>().Select(Redirect.Normalize).Where(IsUsable).Distinct();
    }

    /// <summary>The archive of a term: <c>/category/monde/asie</c> and <c>/category/asie</c>.</summary>
    public static string Archive(WxrSite site, string kind, string path) => Redirect.Normalize($"{BasePath(site)}/{kind}/{path}");

    public static bool IsUsable(string path) => path is not ("/" or "") && !path.StartsWith("//", StringComparison.Ordinal);

    /// <summary>Path and query on the old site, or null for an address elsewhere or without either.</summary>
    public static string? PathOn(WxrSite site, string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && IsHostOf(site, uri.Host)
            ? uri.PathAndQuery
            : null;

    private static string[] ShortNames(string type) => type switch
    {
        "page" => ["page_id", "p"],
        "attachment" => ["attachment_id", "p"],
        _ => ["p"],
    };

    private static bool IsHostOf(WxrSite site, string host) =>
        host.Equals(site.Host, StringComparison.OrdinalIgnoreCase)
        || host.Equals("www." + site.Host, StringComparison.OrdinalIgnoreCase)
        || (Uri.TryCreate(site.Link, UriKind.Absolute, out var home) && host.Equals(home.Host, StringComparison.OrdinalIgnoreCase));

    // « /blog » where WordPress lives in a folder.
    private static string BasePath(WxrSite site) =>
        Uri.TryCreate(site.Address, UriKind.Absolute, out var uri) ? uri.AbsolutePath.TrimEnd('/') : "";

    private static string WithLastPart(string permalink, string slug)
    {
        var trimmed = permalink.TrimEnd('/');
        return trimmed[..(trimmed.LastIndexOf('/') + 1)] + slug;
    }
}
