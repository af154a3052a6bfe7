using System.Text.RegularExpressions;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>
/// How a reader could take up an offer: a letter box, a telephone, a name on a messenger, a house of one's own. Nobody advertises without
/// one. The press, institutions and their services are none.
/// </summary>
internal static partial class AnswerWays
{
    public static bool Has(SpamFacts facts) => IsGiven(facts) || Wish().IsMatch(facts.Plain) || Invitation().IsMatch(facts.Plain);

    /// <summary>One that can be taken as it stands, rather than asked for: an address, a number, a name on a messenger.</summary>
    public static bool IsGiven(SpamFacts facts) =>
        IsPrivate(facts) || ContactOffers.HasTelephone(facts.Plain) || Code().IsMatch(facts.Plain)
        || facts.Links.Any(l => !KnownHosts.IsSource(WebLinks.Owner(l.Host)))
        || WebLinks.NamedIn(facts.Plain).Any(host => !KnownHosts.IsSource(WebLinks.Owner(host)));

    /// <summary>One that leads to a person, not to something to read nor to an office: a letter box, a mobile telephone, a name on a messenger.</summary>
    public static bool IsPrivate(SpamFacts facts) =>
        ContactOffers.HasEmail(facts.Plain) || ContactOffers.HasMobile(facts.Plain) || ContactOffers.HasMessenger(facts.Plain)
        || ContactOffers.HasBracketedAddress(facts.Plain) || ContactOffers.HasSpacedAddress(facts.Plain);

    /// <summary>A house that the text only names and that not everybody knows: « gite-du-moulin-bleu.fr ».</summary>
    public static bool IsNamed(SpamFacts facts) => WebLinks.NamedIn(facts.Plain).Any(host => !KnownHosts.Contains(WebLinks.Owner(host)));

    // « Avec le code ANNE15 », « telegram : @somebody ». « @name » at the beginning only answers somebody.
    [GeneratedRegex(@"\b[Cc]ode (?:promo |parrain\w* |est )?[A-Z]{3,}\d+|(?<=\S[ :(]{1,2})@[A-Za-z0-9_.]{4,30}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    // « Écrivez-moi », « en MP », « lien dans ma bio »: the rest is said elsewhere.
    [GeneratedRegex(
        @"\b(?:contacte[rz]?|écri(?:s|vez|re)|appele[rz]|joindre|ajoute[rz]?)[ -](?:moi|nous|le|la|lui|leur)\b|\b(?:me|nous|le|la) (?:contacter|joindre|écrire)\b"
        + @"|\b(?:contactez|contacter|joindre|appelez) (?:mon|ma|le|la|mr|monsieur|madame|mme|dr|maître)\b|\bcontact avec (?:mon|lui|elle|nous)\b"
        + @"|\bje (?:te|vous) contacte\b"
        + @"|\b(?:en|par) (?:mp|dm|inbox|privé|message privé)\b|\b(?:dm|mp)[ -]?(?:moi|me)\b|\b(?:ma|sa|notre) bio\b|\blien (?:en|dans ma) bio\b"
        + @"|\bcode (?:promo|parrain\w*|est)\b|\bmon code\b"
        + @"|\bcommentez ?[:«""]|\btapez ?[:«""]|\bécris (?:info|go|moi)\b|\bsur (?:devis|demande|rendez-vous)\b|\b(?:devis|appel) (?:gratuit|offert)\b"
        + @"|\bprenez (?:rdv|rendez-vous)\b|\bréservation ?:|\bcommande(?:z|s)? (?:par|sur|ici|vite)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();

    // What a comment asks readers to do for it: « Tapez OUI », « laissez votre numéro », « avec mon code », « partagez à dix amis ».
    [GeneratedRegex(
        @"\b(?:demande[zr]?|écri[sv]e?z?|envoie|envoyez|tape[zr]?|cherchez|recherchez|note[zr]|mettez) ?[:«""“][^\n]{1,30}[»""”]"
        + @"|\bdemandez(?:-| à )(?:moi|leur|lui|le|la|un|une)\b|\bdemandez (?:mme|m\.|mr|madame|monsieur|(?-i:[A-ZÉ])\w)|\bde (?:ma|la) part (?:de|d’|d')"
        + @"|\ben passant par moi\b|\bparrain ?:|\bsur simple demande\b"
        + @"|\bmon (?:snap|tag|pseudo|insta|numéro|mail) |\blaissez(?:-moi| moi)? (?:votre|vos|ton|un)\b|\benvoie[zs]? (?:moi|ta|ton|votre|vos|un|sms)\b"
        + @"|\benvoyez (?:moi|votre|vos|un|sms)\b"
        + @"|\b(?:répon(?:ds|dez)|réagi\w+|commente[zs]?|en réponse|en commentaire|en commentant)\b|\b(?:joignez|joignable|contactez|contacter)\b|\bremplissez\b"
        + @"|\bréservez\b|\bcommandez\b|\binscri(?:vez|s)[ -](?:vous|toi)\b"
        + @"|\b(?:avec|entre[zr]?|utilise[zr]?|donne|c’est|c'est) (?:mon|le|ce|leur) (?:code|lien)\b|\bcode (?:parrain\w*|de parrainage)"
        + @"|\ballez[- ](?:y|voir|sur)\b|\brendez-vous sur\b|\b(?:sur|via) (?:leur|notre|mon) (?:site|page|lien|formulaire|chaîne|groupe)\b"
        + @"|\b(?:recopie[zr]?|partage[zs]?)[ -](?:à|la|le|ce|cette|sur|dans|au|en masse|svp|avant)\b|\babonne[- ]toi\b"
        + @"|\b(?:cherche|en (?:tapant|cherchant)) ?[«""“][^\n]{1,30}[»""”]|\bdonne[zs]?[- ]moi (?:juste )?(?:votre|vos|ton|ta)\b|\bsuffit de (?:me )?répondre\b"
        + @"|\bveuillez (?:répondre|remplir)\b"
        + @"|\bje (?:file|donne|mettrai|laisse|transmets|peux (?:donner|transmettre|envoyer|vous envoyer))"
        + @" (?:son|ses|sa|le|les|leur|leurs|notre|nos) (?:contact|numéro|téléphone|coordonnées|adresse|mail|lien|portefeuille)\b"
        + @"|\b(?:en venant|viens|venez|passe[zr]?) sur (?:ma|notre|mon) (?:page|compte|profil|chaîne|site)\b|\bsur notre (?:compte|page|profil|groupe)\b"
        + @"|\blien du groupe\b|\bdites que vous venez\b"
        + @"|\b(?:vous|tu) (?:la|le|les) trouve(?:ra|re)[sz]\b[^.\n]{0,20} sur \p{L}"
        + @"|\b(?:mon|ma|sa) (?:snap|tag|insta|lydia|paypal|revolut|whatsapp|wtp|collecte|cagnotte)\b|\bfaites tourner\b|\ballez streamer\b"
        + @"|\bon vous rappelle?s?\b|\b(?:par|via|sur) (?:ce|le|son|leur) lien\b|\bvoici (?:le|son|leur|mon) (?:lien|numéro|contact|mail|site)\b"
        + @"|\b(?:le site|leur site) c[’']est\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invitation();
}
