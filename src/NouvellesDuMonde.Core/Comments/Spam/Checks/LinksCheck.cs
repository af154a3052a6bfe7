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
        var count = facts.Links.Count(l => !KnownHosts.IsSource(WebLinks.Owner(l.Host)));
        return count switch
        {
            >= Advertisement => [new SpamSignal(Name, 4, $"{count} liens.") { AtLeast = SpamDecision.Hold }],
            _ when count <= facts.Options.FreeLinks => [],
            1 => [new SpamSignal(Name, 0.5, "Un lien.")],
            _ => [new SpamSignal(Name, 1.5, $"{count} liens.")],
        };
    }
}
