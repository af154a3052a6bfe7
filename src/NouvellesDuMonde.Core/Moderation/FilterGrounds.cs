using NouvellesDuMonde.Core.Comments.Spam;

namespace NouvellesDuMonde.Core.Moderation;

/// <summary>What the filter decided by, in an author's words: the kinds of its signs, never the list that would teach how to get round them.</summary>
public sealed record FilterGrounds(IReadOnlyList<string> Signs, string Rule)
{
    private const int Told = 3;

    private const string Advertising = "Charte des commentaires, règle «\u00A0Publicité\u00A0»\u00A0: message indésirable.";
    private const string Duplicate = "Charte des commentaires, règle «\u00A0Doublon\u00A0»\u00A0: presque le même texte a été envoyé par d’autres comptes.";
    private const string Insult = "Charte des commentaires, règle «\u00A0Injures\u00A0»\u00A0: des mots qui attaquent.";

    /// <summary>For a verdict that is not kept any more.</summary>
    public static FilterGrounds Unknown { get; } = new([], Advertising);

    public static FilterGrounds Of(SpamVerdict? verdict)
    {
        var against = (verdict?.Signals ?? [])
            .Where(PutsAway).OrderByDescending(s => s.AtLeast == SpamDecision.Spam).ThenByDescending(s => s.Weight).ToList();
        if (against.Count == 0)
            return Unknown;
        var kinds = against.Select(s => KindOf(s.Check)).Distinct().ToList();
        return new FilterGrounds([.. kinds.Take(Told).Select(InWords)], kinds[0] switch
        {
            Kind.Copies => Duplicate,
            Kind.Insults => Insult,
            _ => Advertising,
        });
    }

    /// <summary>What only asks that a person look first, as on an article whose every comment is read, is no ground.</summary>
    private static bool PutsAway(SpamSignal signal) => signal.Weight > 0 || signal.AtLeast == SpamDecision.Spam;

    private static Kind KindOf(string check) => check switch
    {
        "near-duplicates" or "repeated-text" => Kind.Copies,
        "suspect-words" or "violent-calls" => Kind.Insults,
        "banned-words" or "offers" or "sales-talk" or "self-promotion" or "money-appeal" or "weak-words" or "stock-praise" => Kind.Words,
        "links" or "link-markup" or "shorteners" or "host-name" or "hidden-address" or "host-reputation" => Kind.Links,
        "contact" => Kind.Contacts,
        "honeypot" or "script" or "form-token" or "browser" or "rate" or "network" => Kind.Sending,
        "look-alikes" or "invisible-signs" or "repetition" or "charter" => Kind.Writing,
        "new-account" or "past-refusals" or "alias" or "disposable-address" or "author-name" => Kind.Account,
        "akismet" => Kind.Akismet,
        _ => Kind.Resemblance,
    };

    private static string InWords(Kind kind) => kind switch
    {
        Kind.Copies => "un texte presque identique à d’autres envois",
        Kind.Insults => "des mots qui attaquent",
        Kind.Words => "des mots de publicité",
        Kind.Links => "les adresses qu’il donne",
        Kind.Contacts => "des coordonnées ou un appel à prendre contact",
        Kind.Sending => "la manière dont il a été envoyé",
        Kind.Writing => "la manière dont il est écrit",
        Kind.Account => "l’ancienneté du compte ou ses refus précédents",
        Kind.Akismet => "l’avis du service Akismet",
        Kind.Resemblance => "sa ressemblance avec des messages indésirables",
    };

    private enum Kind
    {
        Resemblance,
        Copies,
        Insults,
        Words,
        Links,
        Contacts,
        Sending,
        Writing,
        Account,
        Akismet,
    }
}
