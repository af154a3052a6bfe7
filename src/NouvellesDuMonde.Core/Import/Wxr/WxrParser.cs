using System.Globalization;
using System.Xml;

namespace NouvellesDuMonde.Core.Import.Wxr;

/// <summary>Reads the elements directly below the channel.</summary>
internal static class WxrParser
{
    /// <summary>Moves behind the element in any case; null when it is none of ours.</summary>
    public static WxrRecord? Read(XmlReader xml)
    {
        switch (WxrXml.Name(xml))
        {
            case "item":
                return WxrItemParser.Read(xml);
            case "wp:author":
                return Author(Fields(xml));
            case "wp:category":
                return Category(Fields(xml));
            case "wp:tag":
                return Tag(Fields(xml));
            case "wp:term":
                return Term(Fields(xml));
            default:
                xml.Skip();
                return null;
        }
    }

    private static WxrAuthor Author(Dictionary<string, string> fields) => new(
        Number(fields, "wp:author_id"),
        Text(fields, "wp:author_login"),
        Text(fields, "wp:author_email"),
        Text(fields, "wp:author_display_name"),
        Text(fields, "wp:author_first_name"),
        Text(fields, "wp:author_last_name"));

    private static WxrCategory Category(Dictionary<string, string> fields) => new(
        Number(fields, "wp:term_id"),
        Text(fields, "wp:category_nicename"),
        Text(fields, "wp:category_parent"),
        Text(fields, "wp:cat_name"),
        Text(fields, "wp:category_description"));

    private static WxrTag Tag(Dictionary<string, string> fields) => new(
        Number(fields, "wp:term_id"),
        Text(fields, "wp:tag_slug"),
        Text(fields, "wp:tag_name"),
        Text(fields, "wp:tag_description"));

    private static WxrTerm Term(Dictionary<string, string> fields) => new(
        Number(fields, "wp:term_id"),
        Text(fields, "wp:term_taxonomy"),
        Text(fields, "wp:term_slug"),
        Text(fields, "wp:term_parent"),
        Text(fields, "wp:term_name"),
        Text(fields, "wp:term_description"));

    private static Dictionary<string, string> Fields(XmlReader xml)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        WxrXml.Children(xml, name => fields[name] = WxrXml.Text(xml));
        return fields;
    }

    private static string Text(Dictionary<string, string> fields, string name) => fields.GetValueOrDefault(name, "");

    private static long Number(Dictionary<string, string> fields, string name) =>
        long.TryParse(Text(fields, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
