using System.Collections.Frozen;
using NouvellesDuMonde.Core.Comments.Spam.Subject;
using NouvellesDuMonde.Core.Search.Analysis;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

public sealed class SubjectTests
{
    private static readonly FrozenSet<string> Article = FrenchAnalyzer.Analyze(
        "La Corée du Nord a lancé trois missiles au-dessus de la mer du Japon, à la veille du sommet de Séoul. Les ministres des Affaires étrangères demandent une réunion du Conseil de sécurité.")
        .Select(t => t.Term).ToFrozenSet();

    [Fact]
    public void Who_answers_the_article_takes_up_its_words()
    {
        var facts = Judging.Facts("x") with { ArticleShare = SharedTerms.Share("Encore un missile avant chaque sommet : la Corée sait très bien que les ministres à Séoul ne décideront rien sans le Japon.", Article) };

        facts.ArticleShare!.Value.ShouldBeGreaterThan(0.25);
        Judging.Judge(facts).Signals.ShouldContain(s => s.Check == "subject" && s.Weight < 0);
    }

    [Fact]
    public void A_text_written_for_every_site_takes_up_none_and_is_not_held_for_it()
    {
        var facts = Judging.Facts("Un blog vraiment formidable, des informations utiles, merci du partage, bonne continuation à votre belle équipe.");
        facts = facts with { ArticleShare = SharedTerms.Share(facts.Text, Article) };

        facts.ArticleShare.ShouldBe(0);
        Judging.Judge(facts).Signals.ShouldContain(s => s.Check == "subject" && s.Weight == 0.5);
        Judging.Judge(facts).Decision.ShouldBe(NouvellesDuMonde.Core.Comments.Spam.SpamDecision.Publish);
    }

    [Theory]
    [InlineData("Tout à fait d’accord.")]
    [InlineData("")]
    public void A_short_comment_says_nothing(string text) => SharedTerms.Share(text, Article).ShouldBeNull();

    [Fact]
    public void Nor_does_an_article_without_words() =>
        SharedTerms.Share("Encore un missile avant chaque sommet, la Corée sait très bien que les ministres ne décideront rien.", FrozenSet<string>.Empty).ShouldBeNull();
}
