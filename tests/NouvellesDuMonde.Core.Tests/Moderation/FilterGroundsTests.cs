using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Moderation;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Moderation;

/// <summary>What an author is told of a decision that a program took alone.</summary>
public sealed class FilterGroundsTests
{
    /// <summary>The model and what it is fed from; checks that put nothing away stand here too.</summary>
    private static readonly string[] ByResemblance = ["model", "language", "subject", "trust", "premoderation", "length"];

    [Fact]
    public void Every_check_has_words_of_its_own_for_the_author()
    {
        foreach (var check in SpamChecks.All.Select(c => c.Name).Except(ByResemblance))
            Of(check).Signs.ShouldHaveSingleItem().ShouldNotContain("ressemblance", customMessage: check);
        Of("model").Signs.ShouldHaveSingleItem().ShouldContain("ressemblance");
    }

    [Theory]
    [InlineData("near-duplicates", "Doublon")]
    [InlineData("suspect-words", "Injures")]
    [InlineData("links", "Publicité")]
    public void The_rule_follows_from_what_weighed_most(string check, string rule)
    {
        Of(check, "alias").Rule.ShouldContain(rule);
    }

    [Fact]
    public void What_only_asked_for_a_person_is_no_ground()
    {
        var grounds = FilterGrounds.Of(new SpamVerdict(SpamDecision.Spam, 7,
        [
            new SpamSignal("premoderation", 0, "Lu avant publication.") { AtLeast = SpamDecision.Hold },
            new SpamSignal("suspect-words", 1, "Mot.") { AtLeast = SpamDecision.Hold },
            new SpamSignal("host-reputation", 6, "Site."),
        ]));

        grounds.Rule.ShouldContain("Publicité");
        grounds.Signs.ShouldBe(["les adresses qu’il donne", "des mots qui attaquent"]);
    }

    private static FilterGrounds Of(params string[] checks) =>
        FilterGrounds.Of(new SpamVerdict(SpamDecision.Spam, 10, [.. checks.Select((c, i) => new SpamSignal(c, 10 - i, "Un signe."))]));
}
