using NouvellesDuMonde.Core.Import.WordPress;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Import;

public sealed class WordPressTextTests
{
    [Theory]
    [InlineData("Un\ndeux\n\nTrois", "<p>Un<br />\ndeux</p>\n<p>Trois</p>")]
    [InlineData("Un<br><br />Deux", "<p>Un</p>\n<p>Deux</p>")]
    [InlineData("Un<br />\ndeux", "<p>Un<br />\ndeux</p>")]
    [InlineData("<h2>Titre</h2>\nTexte", "<h2>Titre</h2>\n<p>Texte</p>")]
    [InlineData("<div>Texte</div>", "<div>Texte</div>")]
    [InlineData("<div>\n\nTexte\n\n</div>", "<div><p>Texte</p>\n</div>")]
    [InlineData("<blockquote>Cité\n\nEncore</blockquote>", "<blockquote><p>Cité</p>\n<p>Encore</p>\n</blockquote>")]
    [InlineData("<ul>\n<li>Un</li>\n\n<li>Deux</li>\n</ul>", "<ul><li>Un</li>\n<li>Deux</li>\n</ul>")]
    [InlineData("<p>Un\n\nDeux</p>", "<p>Un</p>\n<p>Deux</p>")]
    [InlineData("<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>")]
    [InlineData("Voir <a\nhref=\"x\">ici</a>", "<p>Voir <a href=\"x\">ici</a></p>")]
    [InlineData("<table>\n<tr>\n<td>a</td>\n</tr>\n</table>", "<table><tr><td>a</td>\n</tr>\n</table>")]
    public void Line_ends_become_paragraphs_and_breaks_as_in_WordPress(string typed, string expected) =>
        WordPressText.AutoParagraphs(typed).ShouldBe(expected);

    [Theory]
    [InlineData("Tom &amp; Jerry", "Tom & Jerry")]
    [InlineData("<em>Le Monde</em>\nd’hier", "Le Monde d’hier")]
    [InlineData("A < B", "A < B")]
    public void Titles_are_read_as_plain_text(string html, string expected) => WordPressText.Plain(html).ShouldBe(expected);

    [Theory]
    [InlineData("a:2:{s:5:\"width\";i:960;s:4:\"file\";s:8:\"pont.jpg\";}", "{\"width\":960,\"file\":\"pont.jpg\"}")]
    [InlineData("a:1:{s:3:\"mot\";s:4:\"été\";}", "{\"mot\":\"été\"}")]
    [InlineData("a:1:{s:3:\"mot\";s:99:\"été\";}", "{\"mot\":\"été\"}")]
    [InlineData("a:1:{i:0;a:1:{s:1:\"a\";b:1;}}", "{\"0\":{\"a\":true}}")]
    [InlineData("O:8:\"stdClass\":1:{s:1:\"a\";d:1.5;}", "{\"a\":1.5}")]
    [InlineData("a:1:{s:1:\"a\";", null)]
    [InlineData("n’importe quoi", null)]
    [InlineData("", null)]
    public void Serialised_metadata_is_read_even_with_wrong_lengths(string text, string? expected) =>
        PhpSerialized.Read(text)?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            .ShouldBe(expected);

    [Theory]
    [InlineData("Bonjour\ntous\n\nSuite", "Bonjour\ntous\n\nSuite")]
    [InlineData("<a href=\"https://a.example/b\" rel=\"nofollow\">https://a.example/b</a>", "https://a.example/b")]
    [InlineData("Voir <a href=\"https://a.example/\">ce site</a>.", "Voir ce site (https://a.example/).")]
    [InlineData("<blockquote>Cité</blockquote>\nRéponse", "> Cité\n\nRéponse")]
    [InlineData("<strong>Non</strong> &amp; <em>oui</em> &lt;b&gt;", "**Non** & *oui* <b>")]
    [InlineData("<ul><li>Un</li><li>Deux</li></ul>", "- Un\n- Deux")]
    public void A_comment_becomes_the_plain_text_that_our_commenters_type(string content, string expected) =>
        WordPressCommentText.From(content).ShouldBe(expected);
}
