using System.Text;

namespace NouvellesDuMonde.Core.Tests.Import;

/// <summary>Writes small exports for tests, in the shapes that WordPress and other programs write.</summary>
internal static class WxrText
{
    public static string Export(string channel, string version = "1.2", string scheme = "http") => $"""
        <?xml version="1.0" encoding="UTF-8" ?>
        <!-- generator="WordPress" -->
        <rss version="2.0"
            xmlns:excerpt="{scheme}://wordpress.org/export/{version}/excerpt/"
            xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:wp="{scheme}://wordpress.org/export/{version}/">
        <channel>
            <title>Le Journal</title>
            <link>https://www.journal.example</link>
            <language>fr-FR</language>
            <wp:wxr_version>{version}</wp:wxr_version>
            <wp:base_site_url>https://www.journal.example</wp:base_site_url>
            <wp:base_blog_url>https://www.journal.example</wp:base_blog_url>
            {channel}
        </channel>
        </rss>
        """;

    public static string Item(long id, string title, string content, string more = "", string type = "post", string status = "publish") => $"""
        <item>
            <title>{title}</title>
            <link>https://www.journal.example/?p={id}</link>
            <pubDate>Fri, 05 Mar 2021 08:30:00 +0000</pubDate>
            <dc:creator><![CDATA[camille]]></dc:creator>
            <guid isPermaLink="false">https://www.journal.example/?p={id}</guid>
            <content:encoded><![CDATA[{content}]]></content:encoded>
            <excerpt:encoded><![CDATA[]]></excerpt:encoded>
            <wp:post_id>{id}</wp:post_id>
            <wp:post_date><![CDATA[2021-03-05 09:30:00]]></wp:post_date>
            <wp:post_date_gmt><![CDATA[2021-03-05 08:30:00]]></wp:post_date_gmt>
            <wp:comment_status>open</wp:comment_status>
            <wp:post_name>article-{id}</wp:post_name>
            <wp:status>{status}</wp:status>
            <wp:post_parent>0</wp:post_parent>
            <wp:menu_order>0</wp:menu_order>
            <wp:post_type>{type}</wp:post_type>
            <wp:post_password></wp:post_password>
            <wp:is_sticky>0</wp:is_sticky>
            {more}
        </item>
        """;

    public static string Comment(long id, string content, long parent = 0, string approved = "1", string type = "comment") => $"""
        <wp:comment>
            <wp:comment_id>{id}</wp:comment_id>
            <wp:comment_author><![CDATA[Zoé]]></wp:comment_author>
            <wp:comment_author_email>zoe@example.org</wp:comment_author_email>
            <wp:comment_author_url/>
            <wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>
            <wp:comment_date>2021-03-06 11:00:00</wp:comment_date>
            <wp:comment_date_gmt>2021-03-06 10:00:00</wp:comment_date_gmt>
            <wp:comment_content><![CDATA[{content}]]></wp:comment_content>
            <wp:comment_approved>{approved}</wp:comment_approved>
            <wp:comment_type>{type}</wp:comment_type>
            <wp:comment_parent>{parent}</wp:comment_parent>
            <wp:comment_user_id>0</wp:comment_user_id>
            <wp:commentmeta><wp:meta_key>note</wp:meta_key><wp:meta_value><![CDATA[5]]></wp:meta_value></wp:commentmeta>
        </wp:comment>
        """;

    public static string Write(string folder, string xml, string name = "export.xml", Encoding? encoding = null)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, xml, encoding ?? new UTF8Encoding(false));
        return path;
    }
}
