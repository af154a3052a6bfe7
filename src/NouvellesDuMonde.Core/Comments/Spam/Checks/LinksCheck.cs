using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>A list of addresses is an advertisement. A source helps a discussion: the press and institutions do not count.</summary>
internal sealed class LinksCheck : ISpamCheck
{
    private const int Advertisement = 5;

    public string Name => "links";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.Links.Count >= Advertisement)
            return [new SpamSignal(Name, 4, $"{facts.Links.Count} liens.") { AtLeast = SpamDecision.Hold }];
        var count = facts.Links.Count(l => !KnownHosts.IsSource(WebLinks.Owner(l.Host)));
        return count switch
        {
            0 => [],
            1 => [new SpamSignal(Name, 0.5, "Un lien.")],
            _ => [new SpamSignal(Name, count > facts.Options.FreeLinks ? 1.5 : 0.5, $"{count} liens.")],
        };
    }
}
