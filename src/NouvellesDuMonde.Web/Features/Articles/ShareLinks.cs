namespace NouvellesDuMonde.Web.Features.Articles;

/// <summary>Addresses at which each network takes a link. Plain links: nothing of theirs is loaded before a reader clicks.</summary>
public static class ShareLinks
{
    public static IEnumerable<(string Network, string Url)> For(string headline, string url, string? imageUrl)
    {
        var (title, link, both) = (Uri.EscapeDataString(headline), Uri.EscapeDataString(url), Uri.EscapeDataString($"{headline} {url}"));
        var media = imageUrl is null ? "" : "&media=" + Uri.EscapeDataString(imageUrl);
        yield return ("Facebook", $"https://www.facebook.com/sharer/sharer.php?u={link}");
        yield return ("X", $"https://x.com/intent/post?text={title}&url={link}");
        yield return ("LinkedIn", $"https://www.linkedin.com/sharing/share-offsite/?url={link}");
        yield return ("Pinterest", $"https://www.pinterest.com/pin/create/button/?url={link}&description={title}{media}");
        yield return ("WhatsApp", $"https://api.whatsapp.com/send?text={both}");
        yield return ("Bluesky", $"https://bsky.app/intent/compose?text={both}");
        yield return ("E-mail", $"mailto:?subject={title}&body={both}");
    }
}
