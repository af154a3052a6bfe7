using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>A link that hides where it leads.</summary>
internal sealed class ShortenersCheck : ISpamCheck
{
    public string Name => "shorteners";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        foreach (var link in facts.Links)
        {
            if (Shorteners.Contains(link.Host))
                return [new SpamSignal(Name, 1.5, $"Lien raccourci ({link.Host}), dont on ne voit pas où il mène.")];
        }

        return [];
    }
}
