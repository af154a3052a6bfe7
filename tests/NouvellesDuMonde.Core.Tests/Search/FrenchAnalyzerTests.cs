using NouvellesDuMonde.Core.Search.Analysis;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Search;

public sealed class FrenchAnalyzerTests
{
    [Theory]
    [InlineData("l’ONU", "onu")]
    [InlineData("L'ONU", "onu")]
    [InlineData("O.N.U.", "onu")]
    [InlineData("la S.N.C.F annonce", "sncf annonc")]
    [InlineData("qu’elle", "")]
    [InlineData("jusqu’à Paris", "paris")]
    [InlineData("lorsqu’Emmanuel", "emmanuel")]
    [InlineData("aujourd’hui", "aujourdhui")]
    [InlineData("prud’hommes", "prudhomm")]
    [InlineData("Côte d’Ivoire", "cot ivoir")]
    [InlineData("l’Est de l’Europe", "est europ")]
    [InlineData("il est venu", "venu")]
    [InlineData("c’est, s’est, n’est", "")]
    [InlineData("week-end", "week end weekend")]
    [InlineData("Moyen‑Orient", "moyen orient moyenorient")]
    [InlineData("l’avant-garde", "avant gard avantgard")]
    [InlineData("celui-ci", "")]
    [InlineData("Pas-de-Calais", "calai pasdecal")]
    [InlineData("10 000 manifestants", "10000 manifest")]
    [InlineData("10\u202f000 personnes", "10000 person")]
    [InlineData("en 2024 150 cas", "2024 150 cas")]
    [InlineData("le 1er mai", "1 mai")]
    [InlineData("le XXIe siècle", "21 siecl")]
    [InlineData("la Ve République", "5 republ")]
    [InlineData("la vie", "vie")]
    [InlineData("cœur, Cœur, coeur", "coeur coeur coeur")]
    [InlineData("Lætitia", "laetiti")]
    [InlineData("ÉTÉ", "ete")]
    [InlineData("49.3", "49 3")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("", "")]
    [InlineData("«!?…»", "")]
    public void Text_becomes_terms(string text, string terms) =>
        string.Join(' ', FrenchAnalyzer.Analyze(text).Select(t => t.Term)).ShouldBe(terms);

    [Fact]
    public void Every_term_knows_its_place_without_the_elision() =>
        FrenchAnalyzer.Analyze("Vu de l’Élysée").Select(t => "Vu de l’Élysée"[t.Start..t.End]).ShouldBe(["Vu", "Élysée"]);

    [Fact]
    public void Whatever_is_typed_gives_letters_and_digits_only()
    {
        var hostile = "\"' OR 1=1 -- NEAR(a b) * ^ {x} : \u0000 \uD800 \uFFFF e\u0301 Ǆ ﬁn İ 𝒜 한국어 مرحبا " + new string('é', 10_000);

        var terms = FrenchAnalyzer.Analyze(hostile).Select(t => t.Term).ToList();

        terms.ShouldAllBe(t => t.Length <= FrenchAnalyzer.MaxTermLength && t.All(char.IsLetterOrDigit));
        terms.ShouldContain("fin");
    }
}
