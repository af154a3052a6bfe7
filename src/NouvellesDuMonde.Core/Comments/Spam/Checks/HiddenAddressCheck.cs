using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>« exemple [point] com », « hxxp://… »: an address that only a reader puts together, so that no filter sees it.</summary>
internal sealed class HiddenAddressCheck : ISpamCheck
{
    public string Name => "hidden-address";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.Links.Any(l => l.Form == WebLinkForm.Disarmed) || ContactOffers.HasBracketedAddress(facts.Plain))
            yield return new SpamSignal(Name, 3, "Adresse écrite pour qu’un filtre ne la voie pas.") { AtLeast = SpamDecision.Hold };
        else if (ContactOffers.HasSpacedAddress(facts.Plain))
            yield return new SpamSignal(Name, 2, "Adresse écrite avec des espaces.");
    }
}
