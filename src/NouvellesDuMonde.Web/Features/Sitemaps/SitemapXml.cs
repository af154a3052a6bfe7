using System.Globalization;
using System.Xml;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Sitemaps;

/// <summary>https://www.sitemaps.org/protocol.html, with Google's image and news extensions.</summary>
public sealed class SitemapXml(SiteOptions site)
{
    private const string Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private const string News = "http://www.google.com/schemas/sitemap-news/0.9";

    public async Task WriteIndexAsync(XmlWriter xml, IEnumerable<SitemapFile> files)
    {
        await xml.WriteStartElementAsync(null, "sitemapindex", Map);
        foreach (var file in files)
        {
            await xml.WriteStartElementAsync(null, "sitemap", Map);
            await WritePlaceAsync(xml, file.Path, file.ModifiedUtc);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    public async Task WriteUrlsAsync(XmlWriter xml, IAsyncEnumerable<SitemapUrl> urls, CancellationToken ct)
    {
        await xml.WriteStartElementAsync(null, "urlset", Map);
        await xml.WriteAttributeStringAsync("xmlns", "image", null, Image);
        await xml.WriteAttributeStringAsync("xmlns", "news", null, News);
        await foreach (var url in urls.WithCancellation(ct))
        {
            await xml.WriteStartElementAsync(null, "url", Map);
            await WritePlaceAsync(xml, url.Path, url.ModifiedUtc);
            if (url.News is { } news)
                await WriteNewsAsync(xml, news);
            if (url.ImagePath is { } image)
                await WriteImageAsync(xml, image);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private async Task WritePlaceAsync(XmlWriter xml, string path, DateTime? modifiedUtc)
    {
        await xml.WriteElementStringAsync(null, "loc", Map, Url(path));
        if (modifiedUtc is { } modified)
            await xml.WriteElementStringAsync(null, "lastmod", Map, Date(modified));
    }

    private async Task WriteNewsAsync(XmlWriter xml, NewsEntry news)
    {
        await xml.WriteStartElementAsync(null, "news", News);
        await xml.WriteStartElementAsync(null, "publication", News);
        await xml.WriteElementStringAsync(null, "name", News, XmlWriting.Clean(site.Name));
        await xml.WriteElementStringAsync(null, "language", News, "fr");
        await xml.WriteEndElementAsync();
        await xml.WriteElementStringAsync(null, "publication_date", News, Date(news.PublishedUtc));
        await xml.WriteElementStringAsync(null, "title", News, XmlWriting.Clean(news.Title));
        await xml.WriteEndElementAsync();
    }

    private async Task WriteImageAsync(XmlWriter xml, string path)
    {
        await xml.WriteStartElementAsync(null, "image", Image);
        await xml.WriteElementStringAsync(null, "loc", Image, Url(path));
        await xml.WriteEndElementAsync();
    }

    private string Url(string path) => site.Absolute(path).AbsoluteUri;

    private static string Date(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
