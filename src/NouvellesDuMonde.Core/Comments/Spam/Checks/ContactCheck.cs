using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Ways out of the discussion. A reader may give an address; who asks to be called sells something, or means to harm.</summary>
internal sealed class ContactCheck : ISpamCheck
{
    public string Name => "contact";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        var (email, telephone) = (ContactOffers.HasEmail(facts.Plain), ContactOffers.HasTelephone(facts.Plain));
        if (ContactOffers.HasMessenger(facts.Plain))
            yield return new SpamSignal(Name, 3, "Compte ou groupe de messagerie.") { AtLeast = SpamDecision.Hold };
        if (email || telephone)
        {
            yield return ContactOffers.AsksToBeContacted(facts.Plain)
                ? new SpamSignal(Name, 3, "Demande d’être appelé ou contacté en privé.") { AtLeast = SpamDecision.Hold }
                : new SpamSignal(Name, 1, telephone ? "Numéro de téléphone." : "Adresse e-mail dans le texte.");
        }
    }
}
