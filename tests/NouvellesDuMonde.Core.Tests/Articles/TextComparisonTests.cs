using System.Diagnostics;
using NouvellesDuMonde.Core.Articles.Comparison;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Articles;

public sealed class TextComparisonTests
{
    [Theory]
    [InlineData("le chat dort", "le chat dort", "le chat dort")]
    [InlineData("le chat dort", "le chien dort", "le [-chat ][+chien ]dort")]
    [InlineData("", "un mot", "[+un mot ]")]
    [InlineData("un deux trois", "deux trois quatre", "[-un ]deux trois [+quatre ]")]
    [InlineData("un <a href=\"/a\">lien</a>", "un <a href=\"/b\">lien</a>", "un [-<a href=\"/a\">][+<a href=\"/b\">]lien</a>")]
    public void A_line_shows_the_words_that_went_and_came(string before, string after, string shown) =>
        Show(new TextComparison().Line(before, after)).TrimEnd().ShouldBe(shown);

    [Fact]
    public void A_body_shows_changed_paragraphs_in_their_place()
    {
        var compared = new TextComparison().Body(
            "<p>Premier.</p>\n<p>Le sommet s’ouvre lundi à Séoul.</p>\n<p>Il finit.</p>",
            "<p>Premier.</p>\n<h2>Tout autre chose</h2>\n<p>Le sommet s’ouvre mardi à Séoul.</p>\n<p>Il finit.</p>");

        compared.Select(Show).ShouldBe(
            ["Premier.", "[+<h2>Tout autre chose</h2>]", "Le sommet s’ouvre [-lundi ][+mardi ]à Séoul. ", "Il finit."]);
        new TextComparison().Body("<p>Le sommet s’ouvre lundi.</p>", "<p>Le sommet s’ouvre mardi.</p>").Select(Show)
            .ShouldBe(["Le sommet s’ouvre [-lundi. ][+mardi. ]"]);
    }

    [Fact]
    public void Words_that_came_and_went_are_counted_without_tags() =>
        TextComparison.CountWords("<p>un deux deux</p>", "<p>deux <em>trois</em> quatre</p>").ShouldBe((2, 2));

    [Fact]
    public void Two_huge_texts_cost_no_more_than_a_moment()
    {
        string Text(string word) => string.Concat(Enumerable.Range(0, 400).Select(i => $"<p>{string.Join(' ', Enumerable.Range(0, 500).Select(j => $"{word}{i * j % 97}"))}</p>"));
        var watch = Stopwatch.StartNew();

        new TextComparison().Body(Text("a"), Text("b")).Count.ShouldBe(800);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static string Show(ComparedParagraph paragraph) => string.Concat(paragraph.Pieces.Select(p => p.Kind switch
    {
        ChangeKind.Kept => p.Text,
        ChangeKind.Removed => $"[-{p.Text}]",
        ChangeKind.Added => $"[+{p.Text}]",
    }));
}
