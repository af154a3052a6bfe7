using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace NouvellesDuMonde.Core.Import.Wxr;

internal static partial class WxrItemParser
{
    public static WxrItem Read(XmlReader xml)
    {
        var item = new WxrItem { Line = ((IXmlLineInfo)xml).LineNumber };
        WxrXml.Children(xml, name =>
        {
            if (!TryReadText(xml, name, item) && !TryReadDate(xml, name, item) && !TryReadPart(xml, name, item))
                xml.Skip();
        });

        if (item.Id == 0)
            item.Id = IdInAddress(item.Link) ?? IdInAddress(item.GlobalId) ?? 0;
        return item;
    }

    private static bool TryReadText(XmlReader xml, string name, WxrItem item)
    {
        switch (name)
        {
            case "title": item.Title = WxrXml.Text(xml); break;
            case "link": item.Link = WxrXml.Text(xml); break;
            case "guid": item.GlobalId = WxrXml.Text(xml); break;
            case "dc:creator": item.Creator = WxrXml.Text(xml); break;
            case "content:encoded": item.Content = WxrXml.Text(xml); break;
            case "excerpt:encoded": item.Excerpt = WxrXml.Text(xml); break;
            case "wp:post_id": item.Id = WxrXml.Number(xml); break;
            case "wp:post_name": item.Slug = WxrXml.Text(xml); break;
            case "wp:post_type": item.Type = WxrXml.Text(xml); break;
            case "wp:status": item.Status = WxrXml.Text(xml); break;
            case "wp:post_parent": item.ParentId = WxrXml.Number(xml); break;
            case "wp:menu_order": item.MenuOrder = (int)Math.Clamp(WxrXml.Number(xml), int.MinValue, int.MaxValue); break;
            case "wp:post_password": item.Password = WxrXml.Text(xml); break;
            case "wp:is_sticky": item.IsSticky = WxrXml.Number(xml) == 1; break;
            case "wp:comment_status": item.CommentStatus = WxrXml.Text(xml); break;
            case "wp:attachment_url": item.AttachmentUrl = WxrXml.Text(xml); break;
            default: return false;
        }

        return true;
    }

    private static bool TryReadDate(XmlReader xml, string name, WxrItem item)
    {
        switch (name)
        {
            case "pubDate":
                item.Published = item.Published with { Feed = WxrDate.ParseFeed(WxrXml.Text(xml)) };
                return true;
            case "wp:post_date":
                item.Published = item.Published with { Local = WxrDate.Parse(WxrXml.Text(xml), DateTimeKind.Unspecified) };
                return true;
            case "wp:post_date_gmt":
                item.Published = item.Published with { Gmt = WxrDate.Parse(WxrXml.Text(xml), DateTimeKind.Utc) };
                return true;
            case "wp:post_modified":
                item.Modified = item.Modified with { Local = WxrDate.Parse(WxrXml.Text(xml), DateTimeKind.Unspecified) };
                return true;
            case "wp:post_modified_gmt":
                item.Modified = item.Modified with { Gmt = WxrDate.Parse(WxrXml.Text(xml), DateTimeKind.Utc) };
                return true;
            default:
                return false;
        }
    }

    private static bool TryReadPart(XmlReader xml, string name, WxrItem item)
    {
        switch (name)
        {
            case "category":
                item.Terms.Add(Term(xml));
                return true;
            case "wp:postmeta":
                item.Meta.Add(WxrCommentParser.Meta(xml));
                return true;
            case "wp:comment":
                item.Comments.Add(WxrCommentParser.Read(xml));
                return true;
            default:
                return false;
        }
    }

    // Exports of other programs name a category without domain and slug.
    private static WxrTermReference Term(XmlReader xml)
    {
        var taxonomy = xml.GetAttribute("domain") ?? "category";
        var slug = xml.GetAttribute("nicename") ?? "";
        return new WxrTermReference(taxonomy == "tag" ? "post_tag" : taxonomy, slug, WxrXml.Text(xml));
    }

    private static long? IdInAddress(string address)
    {
        var match = QueryId().Match(address);
        return match.Success && long.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
    }

    [GeneratedRegex("[?&](?:p|page_id|attachment_id)=([0-9]+)")]
    private static partial Regex QueryId();
}
