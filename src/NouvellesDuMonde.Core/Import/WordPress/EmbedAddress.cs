using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>Addresses of players, as the page that a person can open.</summary>
internal static partial class EmbedAddress
{
    private static readonly (string Host, string Label)[] Known =
    [
        ("youtube.com", "Voir la vidéo sur YouTube"),
        ("youtu.be", "Voir la vidéo sur YouTube"),
        ("vimeo.com", "Voir la vidéo sur Vimeo"),
        ("dailymotion.com", "Voir la vidéo sur Dailymotion"),
        ("dai.ly", "Voir la vidéo sur Dailymotion"),
        ("twitter.com", "Voir la publication sur X"),
        ("x.com", "Voir la publication sur X"),
        ("facebook.com", "Voir la publication sur Facebook"),
        ("instagram.com", "Voir la publication sur Instagram"),
        ("soundcloud.com", "Écouter sur SoundCloud"),
        ("spotify.com", "Écouter sur Spotify"),
    ];

    /// <returns>Null when nothing can be opened there: no web address, or a Flash film.</returns>
    public static string? Readable(string? url)
    {
        var address = url?.Trim() ?? "";
        if (address.StartsWith("//", StringComparison.Ordinal))
            address = "https:" + address;

        var page = YouTube().Replace(address, "https://www.youtube.com/watch?v=$1");
        page = Vimeo().Replace(page, "https://vimeo.com/$1");
        page = Dailymotion().Replace(page, "https://www.dailymotion.com/video/$1");
        if (page != address)
            return page;

        var isWeb = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        return isWeb && !IsFlash(uri!) ? address : null;
    }

    public static string Label(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return url;
        foreach (var (host, label) in Known)
        {
            if (uri.Host.Equals(host, StringComparison.OrdinalIgnoreCase)
                || uri.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase))
                return label;
        }

        return url;
    }

    private static bool IsFlash(Uri uri) =>
        uri.AbsolutePath.EndsWith(".swf", StringComparison.OrdinalIgnoreCase)
        || uri.AbsolutePath.Contains("federated_f9", StringComparison.Ordinal);

    [GeneratedRegex(@"^https?://(?:www\.)?youtube(?:-nocookie)?\.com/(?:embed|v)/([\w-]{6,20}).*$", RegexOptions.IgnoreCase)]
    private static partial Regex YouTube();

    [GeneratedRegex(@"^https?://player\.vimeo\.com/video/([0-9]+).*$", RegexOptions.IgnoreCase)]
    private static partial Regex Vimeo();

    [GeneratedRegex(@"^https?://(?:www\.)?dailymotion\.com/(?:embed|swf)/(?:video/)?([A-Za-z0-9]+).*$", RegexOptions.IgnoreCase)]
    private static partial Regex Dailymotion();
}
