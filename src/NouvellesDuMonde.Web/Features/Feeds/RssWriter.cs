using System.Globalization;
using System.Xml.Linq;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Syndication;
using static NouvellesDuMonde.Web.Features.Feeds.FeedXml;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>RSS 2.0 (https://www.rssboard.org/rss-profile) with the modules that readers' programs know.</summary>
public sealed class RssWriter(IOptions<SiteOptions> site, IOptions<SyndicationOptions> syndication) : IFeedWriter
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";
    private static readonly XNamespace Comments = "http://wellformedweb.org/CommentAPI/";

    public FeedFormat Format => FeedFormat.Rss;

    public Task WriteAsync(Feed feed, Stream output, CancellationToken ct) => FeedXml.WriteAsync(
        new XElement("rss",
            new XAttribute("version", "2.0"),
            new XAttribute(XNamespace.Xmlns + "atom", Atom),
            new XAttribute(XNamespace.Xmlns + "content", Content),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XAttribute(XNamespace.Xmlns + "media", Media),
            new XAttribute(XNamespace.Xmlns + "wfw", Comments),
            Channel(feed)),
        output, ct);

    private XElement Channel(Feed feed) => new("channel",
        Text("title", feed.Title),
        Text("link", Url(feed.PagePath)),
        Text("description", feed.Description),
        Text("language", "fr-fr"),
        feed.Items.Count == 0 ? null : Text("lastBuildDate", Date(feed.ModifiedUtc)),
        Link(Atom + "link", "self", Url(Format.In(feed.Folder)), Format.MediaType()),
        syndication.Value.WebSub.IsOn ? Link(Atom + "link", "hub", syndication.Value.WebSub.Hub) : null,
        feed.Items.Select(Item));

    private XElement Item(FeedItem item) => new("item",
        Text("title", item.Title),
        Text("link", Url(item.Path)),
        new XElement("guid", new XAttribute("isPermaLink", "false"), item.Id),
        Text("pubDate", Date(item.PublishedUtc)),
        item.Authors.Select(a => Text(DublinCore + "creator", a.Name)),
        item.Categories.Select(c => Text("category", c)),
        item.Summary == "" ? null : Text("description", item.Summary),
        Html(Content + "encoded", item.ContentHtml),
        item.Image is { } image ? Picture(image) : null,
        item.CommentsFolder is { } folder
            ? [Text("comments", Url(item.Path) + "#commentaires"), Text(Comments + "commentRss", Url(FeedFormat.Rss.In(folder)))]
            : Array.Empty<XElement>());

    private XElement Picture(FeedImage image) => new(Media + "content",
        new XAttribute("url", Url(image.Path)),
        new XAttribute("type", image.ContentType),
        new XAttribute("medium", "image"),
        new XAttribute("width", image.Width),
        new XAttribute("height", image.Height),
        new XAttribute("fileSize", image.Bytes),
        image.Caption == "" ? null : Text(Media + "description", image.Caption),
        image.Credit == "" ? null : Text(Media + "credit", image.Credit));

    private string Url(string path) => site.Value.Absolute(path).AbsoluteUri;

    /// <summary>RFC 822 with a year of four digits.</summary>
    private static string Date(DateTime utc) => utc.ToString("R", CultureInfo.InvariantCulture);
}
