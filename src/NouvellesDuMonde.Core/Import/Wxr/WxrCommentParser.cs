using System.Xml;

namespace NouvellesDuMonde.Core.Import.Wxr;

internal static class WxrCommentParser
{
    public static WxrComment Read(XmlReader xml)
    {
        var comment = new WxrComment();
        WxrXml.Children(xml, name => ReadField(xml, name, comment));
        return comment;
    }

    public static WxrMeta Meta(XmlReader xml)
    {
        var (key, value) = ("", "");
        WxrXml.Children(xml, name =>
        {
            var text = WxrXml.Text(xml);
            (key, value) = name switch
            {
                "wp:meta_key" => (text, value),
                "wp:meta_value" => (key, text),
                _ => (key, value),
            };
        });
        return new WxrMeta(key, value);
    }

    private static void ReadField(XmlReader xml, string name, WxrComment comment)
    {
        switch (name)
        {
            case "wp:comment_id": comment.Id = WxrXml.Number(xml); break;
            case "wp:comment_parent": comment.ParentId = WxrXml.Number(xml); break;
            case "wp:comment_author": comment.Author = WxrXml.Text(xml); break;
            case "wp:comment_author_email": comment.Email = WxrXml.Text(xml); break;
            case "wp:comment_author_url": comment.Url = WxrXml.Text(xml); break;
            case "wp:comment_author_IP": comment.IpAddress = WxrXml.Text(xml); break;
            case "wp:comment_content": comment.Content = WxrXml.Text(xml); break;
            case "wp:comment_approved": comment.Approved = WxrXml.Text(xml); break;
            case "wp:comment_type": comment.Type = WxrXml.Text(xml); break;
            case "wp:comment_user_id": comment.UserId = WxrXml.Number(xml); break;
            case "wp:commentmeta": comment.Meta.Add(Meta(xml)); break;
            case "wp:comment_date":
                comment.Date = comment.Date with { Local = WxrDate.Parse(WxrXml.Text(xml), DateTimeKind.Unspecified) };
                break;
            case "wp:comment_date_gmt":
                comment.Date = comment.Date with { Gmt = WxrDate.Parse(WxrXml.Text(xml), DateTimeKind.Utc) };
                break;
            default: xml.Skip(); break;
        }
    }
}
