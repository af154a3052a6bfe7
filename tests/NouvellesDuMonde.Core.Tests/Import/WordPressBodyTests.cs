using NouvellesDuMonde.Core.Import.WordPress;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Import;

public sealed class WordPressBodyTests
{
    private const string Uploads = "https://www.journal.example/wp-content/uploads/2021/03/";

    private readonly ConversionNotes notes = new();

    [Theory]
    [InlineData("pont.jpg")]
    [InlineData("pont-300x200.jpg")]
    [InlineData("pont-scaled.jpg?w=3")]
    [InlineData("pont-e1327576088331-150x150.jpg")]
    public void A_picture_is_found_by_any_of_its_addresses(string name) =>
        Source($"<img src=\"{Uploads}{name}\" alt=\"\" />").ShouldBe("<figure data-media=\"501\"></figure>");

    [Fact]
    public void A_picture_is_found_by_the_number_in_its_class() =>
        Source("<img class=\"size-full wp-image-52\" src=\"https://cdn.example/x.jpg\">").ShouldBe("<figure data-media=\"502\"></figure>");

    [Theory]
    [InlineData("[caption id=\"attachment_51\" align=\"aligncenter\" width=\"940\"]<a href=\"{0}\"><img src=\"{0}\" /></a> Le <em>pont</em>[/caption]")]
    [InlineData("[caption width='940' caption='Le &lt;em&gt;pont&lt;/em&gt;']<img src=\"{0}\" />[/caption]")]
    [InlineData("<div class=\"wp-caption alignnone\"><img src=\"{0}\"><p class=\"wp-caption-text\">Le <em>pont</em></p></div>")]
    [InlineData("<!-- wp:image {{\"id\":51}} --><figure class=\"wp-block-image\"><img src=\"{0}\"/><figcaption>Le <em>pont</em></figcaption></figure><!-- /wp:image -->")]
    public void A_caption_goes_with_this_use_of_the_picture(string content) =>
        Source(string.Format(System.Globalization.CultureInfo.InvariantCulture, content, Uploads + "pont.jpg"))
            .ShouldBe("<figure data-media=\"501\"><figcaption>Le <em>pont</em></figcaption></figure>");

    [Theory]
    [InlineData("[gallery ids=\"52,51\"]", "502 501")]
    [InlineData("[gallery columns=\"2\"]", "501 503")]
    [InlineData("[gallery exclude=\"51\"]", "503")]
    public void A_gallery_is_its_pictures_one_after_the_other(string content, string media) =>
        MediaIn(Source(content)).ShouldBe(media);

    [Fact]
    public void A_gallery_of_the_block_editor_is_too()
    {
        var source = Source($"""
            <!-- wp:gallery --><figure class="wp-block-gallery"><ul class="blocks-gallery-grid">
            <li class="blocks-gallery-item"><figure><img src="{Uploads}pont.jpg"/><figcaption>Pont</figcaption></figure></li>
            <li class="blocks-gallery-item"><figure><img src="{Uploads}quai.jpg"/></figure></li></ul>
            <figcaption class="blocks-gallery-caption">La ville</figcaption></figure><!-- /wp:gallery -->
            """);

        source.ShouldBe("<figure data-media=\"501\"><figcaption>Pont</figcaption></figure>"
            + "<figure data-media=\"502\"></figure><p>La ville</p>");
    }

    [Fact]
    public void Pictures_inside_a_paragraph_move_out_of_it() =>
        Source($"Avant <strong><img src=\"{Uploads}pont.jpg\"> milieu</strong> <img src=\"{Uploads}quai.jpg\"> après")
            .ShouldBe("<p>Avant <strong> milieu</strong>  après</p><figure data-media=\"501\"></figure><figure data-media=\"502\"></figure>");

    [Fact]
    public void A_picture_that_was_a_button_keeps_its_link_in_the_caption() =>
        Source($"<a href=\"https://boutique.example/\"><img src=\"{Uploads}pont.jpg\" alt=\"Acheter\"></a>").ShouldBe(
            "<figure data-media=\"501\"><figcaption><a href=\"https://boutique.example/\">Acheter</a></figcaption></figure>");

    [Fact]
    public void A_picture_without_record_is_kept_by_its_address_and_reported()
    {
        Source("<img src=\"https://ailleurs.example/x.png\" alt=\"Carte\">")
            .ShouldBe("<p><img src=\"https://ailleurs.example/x.png\" alt=\"Carte\"></p>");
        notes.Counts.Keys.ShouldContain(note => note.StartsWith("image sans fiche", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://youtu.be/abc123", "https://youtu.be/abc123", "Voir la vidéo sur YouTube")]
    [InlineData("[embed width=\"3\"]https://vimeo.com/12[/embed]", "https://vimeo.com/12", "Voir la vidéo sur Vimeo")]
    [InlineData("<iframe src=\"//www.youtube.com/embed/hx16a72j__8?rel=0\"></iframe>", "https://www.youtube.com/watch?v=hx16a72j__8", "Voir la vidéo sur YouTube")]
    [InlineData("[video mp4=\"https://a.example/v.mp4\"][/video]", "https://a.example/v.mp4", "https://a.example/v.mp4")]
    public void Players_and_addresses_alone_on_a_line_become_links(string content, string href, string words) =>
        Source(content).ShouldBe($"<p><a href=\"{href}\">{words}</a></p>");

    [Theory]
    [InlineData("Voir [1], [mod n], [sic] et [...]", "<p>Voir [1], [mod n], [sic] et [...]</p>")]
    [InlineData("[[gallery]]", "<p>[gallery]</p>")]
    [InlineData("[vc_row][vc_column width=\"1/2\"]Texte[/vc_column][/vc_row]", "<p>Texte</p>")]
    [InlineData("[encart titre=\"x\"]Texte[/encart]", "<p>Texte</p>")]
    [InlineData("[quote]Texte[/quote]", "<p>Texte</p>")]
    public void Unknown_shortcodes_leave_their_words_and_other_brackets_stay(string content, string expected) =>
        Source(content).ShouldBe(expected);

    [Fact]
    public void What_could_not_be_kept_is_reported()
    {
        Source("<!-- wp:paragraph --><p>a [encart x=1]</p><!-- /wp:paragraph --><!-- wp:latest-posts {\"n\":5} /--><!-- wp:block {\"ref\":12} /-->");

        notes.Counts.Keys.ShouldBe([
            "bloc dynamique « latest-posts » abandonné",
            "bloc réutilisable : son contenu n’est pas dans l’article exporté, abandonné",
            "code court [encart] inconnu : retiré, son texte est gardé",
        ], ignoreOrder: true);
    }

    [Fact]
    public void Links_to_the_old_site_become_relative() =>
        Source("<a href=\"http://journal.example/2020/titre/?p=3#x\">a</a>").ShouldBe("<p><a href=\"/2020/titre/?p=3#x\">a</a></p>");

    [Fact]
    public void A_pull_quote_keeps_its_rank() =>
        Source("<!-- wp:pullquote --><figure class=\"wp-block-pullquote\"><blockquote><p>Mot</p><cite>Elle</cite></blockquote></figure><!-- /wp:pullquote -->")
            .ShouldBe("<blockquote class=\"exergue\"><p>Mot</p><cite>Elle</cite></blockquote>");

    private string Source(string content)
    {
        var attachments = new AttachmentIndex();
        attachments.Add(51, 501, Uploads + "pont.jpg", parentId: 7, menuOrder: 1);
        attachments.Add(52, 502, Uploads + "quai.jpg");
        attachments.Add(53, 503, Uploads + "rue.jpg", parentId: 7, menuOrder: 2);
        attachments.Add(54, 504, Uploads + "dossier.pdf", parentId: 7);
        return WordPressBody.ToSource(content, new WordPressContext(attachments, 7, "journal.example"), notes);
    }

    private static string MediaIn(string source) => string.Join(' ',
        System.Text.RegularExpressions.Regex.Matches(source, "data-media=\"([0-9]+)\"").Select(match => match.Groups[1].Value));
}
