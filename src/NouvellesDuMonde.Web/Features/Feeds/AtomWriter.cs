using System.Globalization;
using System.Xml.Linq;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Syndication;
using static NouvellesDuMonde.Web.Features.Feeds.FeedXml;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>Atom 1.0 (RFC 4287).</summary>
public sealed class AtomWriter(IOptions<SiteOptions> site, IOptions<SyndicationOptions> syndication) : IFeedWriter
{
    public FeedFormat Format => FeedFormat.Atom;

    public Task WriteAsync(Feed feed, Stream output, CancellationToken ct) => FeedXml.WriteAsync(
        new XElement(Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "fr-FR"),
            Text(Atom + "id", Url(Format.In(feed.Folder))),
            Text(Atom + "title", feed.Title),
            Text(Atom + "subtitle", feed.Description),
            Text(Atom + "updated", Date(feed.ModifiedUtc)),
            // An entry without an author of its own has the paper's.
            new XElement(Atom + "author", Text(Atom + "name", site.Value.Name), Text(Atom + "uri", Url("/"))),
            Link(Atom + "link", "alternate", Url(feed.PagePath), "text/html"),
            Link(Atom + "link", "self", Url(Format.In(feed.Folder)), Format.MediaType()),
            syndication.Value.WebSub.IsOn ? Link(Atom + "link", "hub", syndication.Value.WebSub.Hub) : null,
            feed.Items.Select(Entry)),
        output, ct);

    private XElement Entry(FeedItem item) => new(Atom + "entry",
        Text(Atom + "id", item.Id),
        Text(Atom + "title", item.Title),
        Text(Atom + "published", Date(item.PublishedUtc)),
        Text(Atom + "updated", Date(item.UpdatedUtc ?? item.PublishedUtc)),
        Link(Atom + "link", "alternate", Url(item.Path), "text/html"),
        item.Image is { } image ? Picture(image) : null,
        item.CommentsFolder is { } folder ? Link(Atom + "link", "replies", Url(Format.In(folder)), Format.MediaType()) : null,
        item.Authors.Select(Author),
        item.Categories.Select(c => new XElement(Atom + "category", new XAttribute("term", Shared.XmlWriting.Clean(c)))),
        item.Summary == "" ? null : Text(Atom + "summary", item.Summary),
        Html(Atom + "content", item.ContentHtml, new XAttribute("type", "html")));

    private XElement Picture(FeedImage image)
    {
        var link = Link(Atom + "link", "enclosure", Url(image.Path), image.ContentType);
        link.Add(new XAttribute("length", image.Bytes));
        return link;
    }

    private XElement Author(FeedPerson author) => new(Atom + "author",
        Text(Atom + "name", author.Name),
        author.Path is { } path ? Text(Atom + "uri", Url(path)) : null);

    private string Url(string path) => site.Value.Absolute(path).AbsoluteUri;

    private static string Date(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
