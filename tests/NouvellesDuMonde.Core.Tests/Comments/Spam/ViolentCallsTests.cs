using NouvellesDuMonde.Core.Comments.Spam;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

/// <summary>What a publisher answers for is read by a person first; what only tells of it is not.</summary>
public sealed class ViolentCallsTests
{
    [Theory]
    [InlineData("Il faut éliminer les juifs.")]
    [InlineData("Il faudrait exterminer tous ces migrants !")]
    [InlineData("Les musulmans doivent dégager de France.")]
    [InlineData("Qu’on leur tire dessus, à ces migrants.")]
    [InlineData("On devrait brûler ce journaliste vif.")]
    [InlineData("Faut les buter, ces flics.")]
    [InlineData("Mort aux Arabes")]
    [InlineData("À mort les journalistes")]
    [InlineData("Dehors les étrangers")]
    [InlineData("Encore une sale Algérienne.")]
    public void A_call_to_violence_waits_for_a_person_and_counts_nothing_as_spam(string text)
    {
        var verdict = Judging.Judge(text);

        verdict.Decision.ShouldBe(SpamDecision.Hold);
        verdict.Signals.ShouldContain(s => s.Check == "violent-calls" && s.Weight == 0);
    }

    [Theory]
    [InlineData("Continuez à écrire cela : je connais votre adresse.")]
    [InlineData("Ce ministre est un pédophile, tout le monde le sait.")]
    public void So_does_a_threat_or_a_grave_accusation_by_the_list_that_the_site_edits(string text)
    {
        var verdict = Judging.Judge(text);

        verdict.Decision.ShouldBe(SpamDecision.Hold);
        verdict.Signals.ShouldContain(s => s.Check == "suspect-words");
    }

    [Theory]
    [InlineData("Il ne faut pas tuer les journalistes, il faut les lire.")]
    [InlineData("Trois policiers ont été tués hier, et deux migrants sont morts en mer.")]
    [InlineData("Il faut éliminer les inégalités entre les hommes et les femmes.")]
    [InlineData("Il faut abattre les barrières pour les réfugiés qui travaillent.")]
    [InlineData("Il faut tuer le temps en attendant le discours du président.")]
    [InlineData("Les réfugiés doivent partir vite, la guerre approche.")]
    [InlineData("Les étrangers doivent remplir trois formulaires.")]
    [InlineData("Cet homme n’est pas un assassin.")]
    [InlineData("Il faut brûler moins de pétrole.")]
    [InlineData("Sale temps pour les migrants.")]
    [InlineData("Qu’on le veuille ou non, la loi passera.")]
    public void To_tell_of_it_or_to_be_against_it_is_none(string text) => Judging.ChecksOf(text).ShouldNotContain("violent-calls");
}
