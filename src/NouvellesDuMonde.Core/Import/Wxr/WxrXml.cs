using System.Globalization;
using System.Text;
using System.Xml;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Import.Wxr;

/// <summary>Reading of single elements.</summary>
internal static class WxrXml
{
    /// <summary>
    /// The element's name with the prefix that WordPress gives it, whatever the file calls it: <c>wp:post_id</c>,
    /// <c>content:encoded</c>, <c>title</c>. The version in the namespace does not matter.
    /// </summary>
    public static string Name(XmlReader xml) => Prefix(xml.NamespaceURI) is { Length: > 0 } prefix
        ? $"{prefix}:{xml.LocalName}"
        : xml.LocalName;

    /// <summary>Text and CDATA of the element and of what it holds; moves behind it.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        var text = "";
        StringBuilder? more = null;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
                continue;
            if (text.Length == 0)
                text = xml.Value;
            else
                (more ??= new StringBuilder(text)).Append(xml.Value);
        }

        xml.Read();
        return StorableText.Clean((more?.ToString() ?? text).Trim());
    }

    public static long Number(XmlReader xml) =>
        long.TryParse(Text(xml), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Calls back on each child element, which the callback must read or skip; moves behind the element.</summary>
    public static void Children(XmlReader xml, Action<string> child)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }

        xml.ReadStartElement();
        while (xml.MoveToContent() is not (XmlNodeType.EndElement or XmlNodeType.None))
        {
            if (xml.NodeType == XmlNodeType.Element)
                child(Name(xml));
            else
                xml.Skip();
        }

        xml.ReadEndElement();
    }

    private static string Prefix(string namespaceUri)
    {
        var slashes = namespaceUri.IndexOf("//", StringComparison.Ordinal);
        var address = slashes < 0 ? [] : namespaceUri.AsSpan(slashes + 2);
        if (address.StartsWith("wordpress.org/export/", StringComparison.Ordinal))
            return address.TrimEnd('/').EndsWith("excerpt", StringComparison.Ordinal) ? "excerpt" : "wp";

        return namespaceUri switch
        {
            "" => "",
            "http://purl.org/rss/1.0/modules/content/" => "content",
            "http://purl.org/dc/elements/1.1/" => "dc",
            _ => "?",
        };
    }
}
