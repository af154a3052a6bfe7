using System.Globalization;
using System.Xml;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>RSS 2.0 with the full text; addresses absolute, since a reader's program shows it anywhere.</summary>
public sealed class RssDocument(SiteOptions site, Feed feed)
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public async Task WriteAsync(XmlWriter xml, CancellationToken ct)
    {
        await xml.WriteStartElementAsync(null, "rss", null);
        await xml.WriteAttributeStringAsync(null, "version", null, "2.0");
        await xml.WriteAttributeStringAsync("xmlns", "atom", null, Atom);
        await xml.WriteAttributeStringAsync("xmlns", "content", null, Content);
        await xml.WriteAttributeStringAsync("xmlns", "dc", null, DublinCore);
        await xml.WriteStartElementAsync(null, "channel", null);
        await xml.ElementAsync("title", feed.Title);
        await xml.ElementAsync("link", Url(feed.PagePath));
        await xml.ElementAsync("description", feed.Description);
        await xml.ElementAsync("language", "fr-fr");
        await WriteSelfAsync(xml);
        if (feed.Items.Count > 0)
            await xml.ElementAsync("lastBuildDate", Date(feed.Items.Max(i => i.PublishedUtc)));
        foreach (var item in feed.Items)
        {
            ct.ThrowIfCancellationRequested();
            await WriteItemAsync(xml, item);
        }

        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
    }

    private async Task WriteSelfAsync(XmlWriter xml)
    {
        await xml.WriteStartElementAsync("atom", "link", Atom);
        await xml.WriteAttributeStringAsync(null, "href", null, Url(feed.SelfPath));
        await xml.WriteAttributeStringAsync(null, "rel", null, "self");
        await xml.WriteAttributeStringAsync(null, "type", null, "application/rss+xml");
        await xml.WriteEndElementAsync();
    }

    private async Task WriteItemAsync(XmlWriter xml, FeedItem item)
    {
        await xml.WriteStartElementAsync(null, "item", null);
        await xml.ElementAsync("title", item.Headline);
        await xml.ElementAsync("link", Url(item.Path));
        await xml.WriteStartElementAsync(null, "guid", null);
        await xml.WriteAttributeStringAsync(null, "isPermaLink", null, "false");
        // Never changes, whatever becomes of slug, rubrique or domain.
        await xml.WriteStringAsync($"nouvellesdumonde:article:{item.Id}");
        await xml.WriteEndElementAsync();
        await xml.ElementAsync("pubDate", Date(item.PublishedUtc));
        foreach (var author in item.Authors)
            await xml.WriteElementStringAsync("dc", "creator", DublinCore, XmlWriting.Clean(author));
        await xml.ElementAsync("category", item.Rubrique);
        await xml.ElementAsync("description", item.Standfirst);
        await xml.WriteStartElementAsync("content", "encoded", Content);
        await xml.WriteCDataAsync(XmlWriting.Clean(WithAbsoluteAddresses(item.BodyHtml)));
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
    }

    /// <summary>The rendered body is ours: attributes in double quotes, own addresses from the root.</summary>
    private string WithAbsoluteAddresses(string html) =>
        html.Replace("href=\"/", $"href=\"{Url("/")}", StringComparison.Ordinal).Replace("src=\"/", $"src=\"{Url("/")}", StringComparison.Ordinal);

    private string Url(string path) => site.Absolute(path).AbsoluteUri;

    private static string Date(DateTime utc) => utc.ToString("R", CultureInfo.InvariantCulture);
}
