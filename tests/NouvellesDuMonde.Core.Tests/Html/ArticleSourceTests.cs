using NouvellesDuMonde.Core.Html;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Html;

public sealed class ArticleSourceTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  ", "")]
    [InlineData("Un\r\ndeux\r\n\r\nTrois & 4 < 5", "<p>Un<br>deux</p>\n<p>Trois &amp; 4 &lt; 5</p>")]
    [InlineData("Un <em>mot</em>\n\nDeux", "<p>Un <em>mot</em></p>\n<p>Deux</p>")]
    [InlineData("[image 45]", "<figure data-media=\"45\"></figure>")]
    [InlineData("Un\n\n[lire-aussi 123]\n\nDeux", "<p>Un</p>\n<aside data-lire-aussi=\"123\"></aside>\n<p>Deux</p>")]
    [InlineData("<p> [Image&nbsp;45] </p>", "<figure data-media=\"45\"></figure>")]
    [InlineData("<p>Voir [image 45].</p>", "<p>Voir [image 45].</p>")]
    [InlineData("<h2>Titre</h2>texte <b>gras</b><p>suite</p>", "<h2>Titre</h2>\n<p>texte <strong>gras</strong></p><p>suite</p>")]
    [InlineData("Un.\n\nDeux.\n\n<h2>Titre</h2>\n\nTrois.\nEncore.\n\nQuatre.", "<p>Un.</p>\n<p>Deux.</p>\n<h2>Titre</h2>\n<p>Trois.<br>Encore.</p>\n<p>Quatre.</p>")]
    [InlineData("<p>Un.</p>\n<p>Deux.</p>\n\nTrois.\n\n[image 1]\n\nQuatre <em>et</em>\ncinq.", "<p>Un.</p>\n<p>Deux.</p>\n<p>Trois.</p>\n<figure data-media=\"1\"></figure>\n<p>Quatre <em>et</em><br>cinq.</p>")]
    [InlineData("<ul>\n<li>a</li>\n</ul>\nSuite\n<hr>", "<ul>\n<li>a</li>\n</ul>\n<p>Suite</p>\n<hr>")]
    public void What_an_editor_typed_becomes_the_stored_source(string? typed, string expected) =>
        ArticleSource.Normalise(typed).ShouldBe(expected);

    [Fact]
    public void Saving_a_source_again_changes_nothing()
    {
        var source = ArticleSource.Normalise("<h1>A</h1>b<div>c<p>d</div>[image 3]<table><tr><td>e</table>\n\nf");

        ArticleSource.Normalise(source).ShouldBe(source);
    }
}
