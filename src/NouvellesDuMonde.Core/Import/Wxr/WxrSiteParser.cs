using System.Xml;

namespace NouvellesDuMonde.Core.Import.Wxr;

internal static class WxrSiteParser
{
    /// <returns>False, with nothing read, when the element at hand does not describe the site.</returns>
    public static bool TryRead(XmlReader xml, WxrSite site)
    {
        switch (WxrXml.Name(xml))
        {
            case "title":
                site.Title = WxrXml.Text(xml);
                return true;
            case "description":
                site.Description = WxrXml.Text(xml);
                return true;
            case "link":
                site.Link = WxrXml.Text(xml);
                return true;
            case "language":
                site.Language = WxrXml.Text(xml);
                return true;
            case "wp:wxr_version":
                site.Version = WxrXml.Text(xml);
                return true;
            case "wp:base_site_url":
                site.BaseSiteUrl = WxrXml.Text(xml);
                return true;
            case "wp:base_blog_url":
                site.BaseBlogUrl = WxrXml.Text(xml);
                return true;
            default:
                return false;
        }
    }
}
