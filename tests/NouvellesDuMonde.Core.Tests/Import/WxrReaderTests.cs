using System.IO.Compression;
using System.Text;
using NouvellesDuMonde.Core.Import.Wxr;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Import;

public sealed class WxrReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("1.0", "http")]
    [InlineData("1.1", "http")]
    [InlineData("1.2", "https")]
    public void Every_version_is_read_alike(string version, string scheme)
    {
        var records = Read(WxrText.Export("""
            <wp:author><wp:author_id>3</wp:author_id><wp:author_login>camille</wp:author_login><wp:author_display_name><![CDATA[Camille Roux]]></wp:author_display_name></wp:author>
            <wp:category><wp:term_id>4</wp:term_id><wp:category_nicename>asie</wp:category_nicename><wp:category_parent>monde</wp:category_parent><wp:cat_name><![CDATA[Asie]]></wp:cat_name></wp:category>
            <wp:tag><wp:term_id>9</wp:term_id><wp:tag_slug>coree</wp:tag_slug><wp:tag_name><![CDATA[Corée]]></wp:tag_name></wp:tag>
            <image><url>https://a.example/i.png</url><title>Autre titre</title></image>
            """ + WxrText.Item(7, "Un titre", "<p>Texte</p>"), version, scheme));

        records[0].ShouldBeOfType<WxrSite>().ShouldSatisfyAllConditions(
            site => site.Title.ShouldBe("Le Journal"),
            site => site.Version.ShouldBe(version),
            site => site.Host.ShouldBe("journal.example"));
        records[1].ShouldBe(new WxrAuthor(3, "camille", "", "Camille Roux", "", ""));
        records[2].ShouldBe(new WxrCategory(4, "asie", "monde", "Asie", ""));
        records[3].ShouldBe(new WxrTag(9, "coree", "Corée", ""));
        records[4].ShouldBeOfType<WxrItem>().Content.ShouldBe("<p>Texte</p>");
    }

    [Fact]
    public void An_item_comes_with_its_terms_meta_and_comments()
    {
        var more = """
            <category domain="category" nicename="asie"><![CDATA[Asie]]></category>
            <category domain="post_tag" nicename="coree"><![CDATA[Corée]]></category>
            <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value><![CDATA[12]]></wp:meta_value></wp:postmeta>
            """ + WxrText.Comment(1, "Bonjour") + WxrText.Comment(2, "Réponse", parent: 1, approved: "spam");

        var item = ReadItem(WxrText.Export(WxrText.Item(7, "Titre &amp; <b>gras</b>", "a]]]]><![CDATA[>b", more)));

        item.ShouldSatisfyAllConditions(
            i => i.Title.ShouldBe("Titre & gras"),
            i => i.Content.ShouldBe("a]]>b"),
            i => i.Creator.ShouldBe("camille"),
            i => i.Published.Gmt.ShouldBe(new DateTime(2021, 3, 5, 8, 30, 0, DateTimeKind.Utc)),
            i => i.Terms.ShouldBe([new("category", "asie", "Asie"), new("post_tag", "coree", "Corée")]),
            i => i.MetaValue("_thumbnail_id").ShouldBe("12"),
            i => i.Comments.Select(c => (c.Id, c.ParentId, c.Approved, c.Meta.Count)).ShouldBe([(1, 0, "1", 1), (2, 1, "spam", 1)]),
            i => i.Comments[0].Email.ShouldBe("zoe@example.org"));
    }

    [Fact]
    public void An_item_without_its_number_has_that_of_its_address()
    {
        var xml = WxrText.Export("<item><title>A</title><link>https://a.example/?p=19</link><category><![CDATA[Divers]]></category></item>");

        var item = ReadItem(xml);

        item.Id.ShouldBe(19);
        item.Terms.ShouldBe([new("category", "", "Divers")]);
    }

    [Theory]
    [InlineData("2021-03-05 08:30:00", "2021-03-05 09:30:00", "2021-03-05T08:30:00Z")]
    [InlineData("0000-00-00 00:00:00", "2021-07-05 09:30:00", "2021-07-05T07:30:00Z")]
    [InlineData("0000-00-00 00:00:00", "2021-03-28 02:30:00", "2021-03-28T01:30:00Z")]
    [InlineData("0000-00-00 00:00:00", "0000-00-00 00:00:00", "2021-03-05T06:00:00Z")]
    public void A_missing_date_is_taken_from_the_clock_of_the_site_or_the_feed(string gmt, string local, string expected)
    {
        var xml = WxrText.Export($"""
            <item><pubDate>Fri, 05 Mar 2021 06:00:00 +0000</pubDate><wp:post_date>{local}</wp:post_date><wp:post_date_gmt>{gmt}</wp:post_date_gmt></item>
            """);

        var utc = ReadItem(xml).Published.ToUtc(TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));

        utc.ShouldBe(DateTime.Parse(expected, System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime());
    }

    [Fact]
    public void Characters_that_xml_forbids_are_left_out_and_counted()
    {
        var path = WxrText.Write(folder.Path, WxrText.Export(WxrText.Item(1, "A\u0003B&#x1F;C", "x\u000By\uFFFF")));
        using var reader = WxrReader.Open(path);

        var item = reader.Read().OfType<WxrItem>().Single();

        (item.Title, item.Content, reader.RemovedCharacters).ShouldBe(("ABC", "xy", 3));
    }

    [Fact]
    public void An_old_encoding_is_read_as_declared()
    {
        var xml = WxrText.Export(WxrText.Item(1, "Été à l’œuvre", "")).Replace("UTF-8", "windows-1252", StringComparison.Ordinal);
        var path = WxrText.Write(folder.Path, xml, encoding: CodePagesEncodingProvider.Instance.GetEncoding(1252));

        ReadFile(path).OfType<WxrItem>().Single().Title.ShouldBe("Été à l’œuvre");
    }

    [Fact]
    public void A_packed_file_is_unpacked_and_its_progress_is_that_of_the_packed_one()
    {
        var packed = Path.Combine(folder.Path, "export.xml.gz");
        using (var gzip = new GZipStream(File.Create(packed), CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(WxrText.Export(WxrText.Item(1, "A", "b"))));
        using var reader = WxrReader.Open(packed);

        reader.Read().OfType<WxrItem>().Count().ShouldBe(1);
        reader.BytesRead.ShouldBe(reader.TotalBytes);
    }

    [Theory]
    [InlineData("<rss><channel><item><title>Coupé</title>", "Ligne 1, colonne 41 : XML mal formé")]
    [InlineData("<rss><channel></channel></rss>", "n’est pas un export WordPress")]
    [InlineData("<html><body></body></html>", "n’est pas un export WordPress")]
    [InlineData("Bonjour", "Ligne 1, colonne 1 : XML mal formé")]
    [InlineData("", "XML mal formé")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel>&x;</channel></rss>", "DTD")]
    [InlineData("<?xml version='1.0' encoding='klingon'?><rss/>", "L’encodage « klingon » est inconnu")]
    public void What_is_no_export_gives_one_clear_line(string xml, string expected)
    {
        var path = WxrText.Write(folder.Path, xml);

        var message = Should.Throw<WxrFormatException>(() => ReadFile(path)).Message;

        message.ShouldContain(expected);
        message.ShouldNotContain("\n");
    }

    [Fact]
    public void A_broken_archive_gives_one_clear_line() =>
        Should.Throw<WxrFormatException>(() => ReadFile(WxrText.Write(folder.Path, "pas du gzip", "export.xml.gz")))
            .Message.ShouldContain(".gz");

    public void Dispose() => folder.Dispose();

    private List<WxrRecord> Read(string xml) => ReadFile(WxrText.Write(folder.Path, xml));

    private WxrItem ReadItem(string xml) => Read(xml).OfType<WxrItem>().Single();

    private static List<WxrRecord> ReadFile(string path)
    {
        using var reader = WxrReader.Open(path);
        return [.. reader.Read()];
    }
}
