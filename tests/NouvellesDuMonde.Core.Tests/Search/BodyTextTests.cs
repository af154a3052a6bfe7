using NouvellesDuMonde.Core.Search.Index;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Search;

public sealed class BodyTextTests
{
    [Theory]
    [InlineData("<p>Un <strong>mot</strong>.</p><p>Deux</p>", "Un mot.\nDeux")]
    [InlineData("<p>R&amp;D&nbsp;: l’essai</p>", "R&D\u00a0: l’essai")]
    [InlineData("<h2>Titre</h2>\n<ul><li>un</li><li>deux</li></ul>", "Titre\n\nun\ndeux")]
    [InlineData("<p>avant</p><aside data-lire-aussi=\"12\"></aside><p>après</p>", "avant\naprès")]
    [InlineData("<p>coupé <a href=\"/x", "coupé")]
    [InlineData("", "")]
    public void A_source_becomes_its_words(string source, string text) => BodyText.Of(source).ShouldBe(text);
}
