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
    [InlineData("<h2>Titre</h2>texte <b>gras</b><p>suite</p>", "<h2>Titre</h2><p>texte <strong>gras</strong></p><p>suite</p>")]
    public void What_an_editor_typed_becomes_the_stored_source(string? typed, string expected) =>
        ArticleSource.Normalise(typed).ShouldBe(expected);

    [Fact]
    public void Saving_a_source_again_changes_nothing()
    {
        var source = ArticleSource.Normalise("<h1>A</h1>b<div>c<p>d</div>[image 3]<table><tr><td>e</table>\n\nf");

        ArticleSource.Normalise(source).ShouldBe(source);
    }
}
