using System.Text.RegularExpressions;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>
/// How a reader could take up an offer: a letter box, a telephone, a name on a messenger, a house of one's own. Nobody advertises without
/// one. The press, institutions and their services are none.
/// </summary>
internal static partial class AnswerWays
{
    public static bool Has(SpamFacts facts) =>
        ContactOffers.HasEmail(facts.Plain) || ContactOffers.HasTelephone(facts.Plain) || ContactOffers.HasMessenger(facts.Plain)
        || ContactOffers.HasBracketedAddress(facts.Plain) || ContactOffers.HasSpacedAddress(facts.Plain)
        || LeadsSomewhere(facts) || Wish().IsMatch(facts.Plain);

    private static bool LeadsSomewhere(SpamFacts facts) =>
        facts.Links.Any(l => !KnownHosts.IsSource(WebLinks.Owner(l.Host)))
        || WebLinks.NamedIn(facts.Plain).Any(host => !KnownHosts.IsSource(WebLinks.Owner(host)));

    // « Écrivez-moi », « en MP », « lien dans ma bio »: the rest is said elsewhere.
    [GeneratedRegex(
        @"\b(?:contacte[rz]?|écri(?:s|vez|re)|appele[rz]|joindre|ajoute[rz]?)[ -](?:moi|nous|le|la|lui|leur)\b|\b(?:me|nous|le|la) (?:contacter|joindre|écrire)\b"
        + @"|\b(?:contactez|contacter|joindre|appelez) (?:mon|ma|le|la|mr|monsieur|madame|mme|dr|maître)\b|\bcontact avec (?:mon|lui|elle|nous)\b|\bje (?:te|vous) contacte\b"
        + @"|\b(?:en|par) (?:mp|dm|inbox|privé|message privé)\b|\b(?:dm|mp)[ -]?(?:moi|me)\b|\b(?:ma|sa|notre) bio\b|\blien (?:en|dans ma) bio\b|\bcode (?:promo|parrain\w*|est)\b|\bmon code\b"
        + @"|\bcommentez ?[:«""]|\btapez ?[:«""]|\bécris (?:info|go|moi)\b|\bsur (?:devis|demande|rendez-vous)\b|\b(?:devis|appel) (?:gratuit|offert)\b|\bprenez (?:rdv|rendez-vous)\b|\bréservation ?:|\bcommande(?:z|s)? (?:par|sur|ici|vite)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();
}
