namespace NouvellesDuMonde.Core.Html;

/// <summary>Tells the addresses of this site from those of others.</summary>
public static class OwnAddress
{
    /// <returns>The address from the root of the site, or null when it leads elsewhere.</returns>
    public static string? From(string url, Uri siteUrl)
    {
        if (url.StartsWith('#') || url.StartsWith('?'))
            return url;
        if (!Uri.TryCreate(siteUrl, url, out var absolute) || absolute.Scheme is not ("http" or "https"))
            return null;

        var isOwn = string.Equals(absolute.Host, siteUrl.Host, StringComparison.OrdinalIgnoreCase)
            && (absolute.Port == siteUrl.Port || (absolute.IsDefaultPort && siteUrl.IsDefaultPort));
        return isOwn ? absolute.PathAndQuery + absolute.Fragment : null;
    }
}
