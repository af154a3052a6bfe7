using NouvellesDuMonde.Core.Html;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Html;

public sealed class ArticleBodyRendererTests
{
    private static readonly BodyReferences References = new(
        new Dictionary<int, MediaReference>
        {
            [45] = new("/media/45.webp", "Une place", "La place centrale", "Photo AFP", 1200, 800),
            [46] = new(null, "", "Image perdue", null),
            [47] = new("/media/47.webp", null, null, null),
            [48] = new(null, "", null, null),
        },
        new Dictionary<int, ArticleReference> { [12] = new("/monde/accord-12", "Un accord <historique>") },
        new Uri("https://nouvelles.example/"));

    [Fact]
    public void A_figure_gets_its_picture_caption_and_credit() =>
        Render("<figure data-media=\"45\" class=\"large\"></figure>").ShouldBe(
            "<figure class=\"illustration large\"><img src=\"/media/45.webp\" alt=\"Une place\" width=\"1200\" height=\"800\" "
            + "loading=\"lazy\" decoding=\"async\"><figcaption>La place centrale "
            + "<small class=\"credit\">Photo AFP</small></figcaption></figure>");

    [Fact]
    public void A_caption_written_for_this_use_wins_over_that_of_the_media() =>
        Render("<figure data-media=\"45\"><figcaption>Ici, <em>hier</em></figcaption></figure>").ShouldContain(
            "<figcaption>Ici, <em>hier</em> <small class=\"credit\">Photo AFP</small></figcaption>");

    [Theory]
    [InlineData(46, "<figure class=\"illustration\"><figcaption>Image perdue</figcaption></figure>")]
    [InlineData(48, "")]
    [InlineData(999, "")]
    public void A_media_without_a_file_leaves_its_caption_or_nothing(int id, string expected) =>
        Render($"<figure data-media=\"{id}\"></figure>").ShouldBe(expected);

    [Fact]
    public void Lire_aussi_shows_the_headline_of_a_public_article() =>
        Render("<aside data-lire-aussi=\"12\"></aside>").ShouldBe(
            "<aside class=\"lire-aussi\" aria-label=\"Lire aussi&nbsp;: Un accord &lt;historique&gt;\"><p><span class=\"lire-aussi-etiquette\">Lire aussi</span> "
            + "<a href=\"/monde/accord-12\">Un accord &lt;historique&gt;</a></p></aside>");

    [Fact]
    public void Lire_aussi_of_an_article_that_is_not_public_leaves_nothing() =>
        Render("<p>a</p><aside data-lire-aussi=\"13\"></aside>").ShouldBe("<p>a</p>");

    [Theory]
    [InlineData("<h3>a</h3><h3>b</h3>", "<h2>a</h2><h2>b</h2>")]
    [InlineData("<h2>a</h2><h4>b</h4><h3>c</h3><h2>d</h2>", "<h2>a</h2><h3>b</h3><h3>c</h3><h2>d</h2>")]
    [InlineData("<h1>a</h1><h2> </h2>", "<h2>a</h2>")]
    public void Intertitles_start_under_the_headline_and_skip_no_level(string source, string expected) =>
        Render(source).ShouldBe(expected);

    [Theory]
    [InlineData("<a href=\"http://nouvelles.example/monde?page=2#fin\">a</a>", "<a href=\"/monde?page=2#fin\">a</a>")]
    [InlineData("<a href=\"https://ailleurs.example/\">a</a>", "<a href=\"https://ailleurs.example/\" rel=\"noopener\">a</a>")]
    [InlineData("<a href=\"//ailleurs.example/\">a</a>", "<a href=\"//ailleurs.example/\" rel=\"noopener\">a</a>")]
    [InlineData("<a href=\"mailto:a@b.fr\">a</a>", "<a href=\"mailto:a@b.fr\">a</a>")]
    [InlineData("<a href=\"#note\">a</a>", "<a href=\"#note\">a</a>")]
    [InlineData("<a href=\"https://ailleurs.example/\"></a>b", "b")]
    public void Links_of_this_site_are_relative_and_others_open_no_door(string source, string expected) =>
        Render(source).ShouldBe(expected);

    [Theory]
    [InlineData("<img src=\"https://nouvelles.example/a.png\">",
        "<img src=\"/a.png\" alt=\"\" loading=\"lazy\" decoding=\"async\">")]
    [InlineData("<img src=\"https://ailleurs.example/a.png\" alt=\"Carte\">",
        "<a href=\"https://ailleurs.example/a.png\" rel=\"noopener\">Voir l’image&nbsp;: Carte</a>")]
    public void A_picture_of_another_site_is_a_link_not_a_request(string source, string expected) =>
        Render(source).ShouldBe(expected);

    [Fact]
    public void A_table_scrolls_in_a_region_that_has_its_name() =>
        Render("<table><caption>Résultats</caption><tr><td>1</td></tr></table>").ShouldStartWith(
            "<div class=\"tableau\" role=\"region\" tabindex=\"0\" aria-label=\"Résultats\"><table><caption>Résultats</caption>");

    [Fact]
    public void What_is_served_is_sanitised_even_when_the_source_was_not() =>
        Render("<p onclick=\"x()\">a</p><script>b</script>").ShouldBe("<p>a</p>");

    [Fact]
    public void The_scanner_names_what_the_renderer_will_need()
    {
        var source = ArticleSource.Normalise(
            "<figure class=\"large\" data-media=\"45\"></figure>[image 46]\n<p>[lire-aussi 12]</p><figure data-media=\"45\"></figure>");

        var ids = BodyReferenceScanner.Scan(source);

        ids.Media.ShouldBe([45, 46], ignoreOrder: true);
        ids.Articles.ShouldBe([12]);
    }

    private static string Render(string source) => ArticleBodyRenderer.Render(source, References);
}
