using System.Xml;
using System.Xml.Linq;

namespace NouvellesDuMonde.Core.Media.Images.Notes;

/// <summary>XMP (ISO 16684-1): RDF in XML. A property is an attribute, a text, a list, or one text for each language.</summary>
internal static class XmpPacket
{
    private const int MaxCharacters = 1024 * 1024;

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private static readonly XNamespace IptcCore = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";

    public static ImageNotes Read(byte[] packet)
    {
        if (Parse(packet) is not { } root)
            return ImageNotes.None;
        var descriptions = root.DescendantsAndSelf(Rdf + "Description").ToList();
        return new ImageNotes
        {
            Creator = string.Join(", ", Values(descriptions, DublinCore + "creator").Select(ImageNotes.Clean).Where(name => name != "")),
            CreditLine = ImageNotes.Clean(Values(descriptions, Photoshop + "Credit").FirstOrDefault()),
            Copyright = ImageNotes.Clean(Values(descriptions, DublinCore + "rights").FirstOrDefault()),
            Caption = ImageNotes.Clean(Values(descriptions, DublinCore + "description").FirstOrDefault()),
            Alt = ImageNotes.Clean(Values(descriptions, IptcCore + "AltTextAccessibility").FirstOrDefault()),
        };
    }

    private static XElement? Parse(byte[] packet)
    {
        if (packet.Length is 0 or > MaxCharacters)
            return null;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
            ConformanceLevel = ConformanceLevel.Document,
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(packet), settings);
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // Of a text in several languages the French one comes first, then the default.
    private static IEnumerable<string> Values(List<XElement> descriptions, XName name)
    {
        if (descriptions.Select(d => d.Attribute(name)?.Value).FirstOrDefault(value => value is not null) is { } attribute)
            return [attribute];
        if (descriptions.Select(d => d.Element(name)).FirstOrDefault(element => element is not null) is not { } property)
            return [];
        var items = property.Descendants(Rdf + "li").ToList();
        return items.Count == 0 ? [property.Value] : items.OrderBy(Rank).Select(item => item.Value);
    }

    private static int Rank(XElement item) => item.Attribute(XNamespace.Xml + "lang")?.Value switch
    {
        null => 0,
        var language when language.StartsWith("fr", StringComparison.OrdinalIgnoreCase) => 0,
        "x-default" => 1,
        _ => 2,
    };
}
