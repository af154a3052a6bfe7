using System.Text;
using System.Xml;
using System.Xml.Linq;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>The parts that RSS and Atom are built of. Every text goes through here, so that none can make the document unreadable.</summary>
internal static class FeedXml
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(false), CloseOutput = false };

    public static XElement Text(XName name, string text) => new(name, XmlWriting.Clean(text));

    /// <summary>HTML as characters, not as elements: what it holds need not be well-formed XML.</summary>
    public static XElement Html(XName name, string html, params object[] more) => new(name, more, new XCData(XmlWriting.Clean(html)));

    public static XElement Link(XName name, string rel, string href, string? type = null) =>
        new(name, new XAttribute("rel", rel), type is null ? null : new XAttribute("type", type), new XAttribute("href", href));

    public static async Task WriteAsync(XElement root, Stream output, CancellationToken ct)
    {
        await using var xml = XmlWriter.Create(output, Settings);
        await new XDocument(root).SaveAsync(xml, ct);
    }
}
