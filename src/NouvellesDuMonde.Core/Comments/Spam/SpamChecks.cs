using NouvellesDuMonde.Core.Comments.Spam.Checks;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>
/// Everything that the filter looks at, in the order in which a moderator reads it. All of them run, always; what each found is
/// kept, and one decision is taken from the whole (<see cref="SpamFilter"/>). A new idea is a new file beside these and a line here.
///
/// Weights are points. One clear sign of spam weighs as much as <see cref="SpamOptions.SpamFrom"/>; a weak one at most 2, so that
/// two weak ones never make spam: at worst the comment waits for a person.
/// </summary>
public static class SpamChecks
{
    public static IReadOnlyList<ISpamCheck> All { get; } =
    [
        // May it be sent at all? Refused with a sentence, the text kept; the newsroom too.
        new LengthCheck(),
        new FormTokenCheck(),
        new RateCheck(),
        new RepeatedTextCheck(),

        // Does this article want every comment read first?
        new PremoderationCheck(),

        // Was it sent by a program?
        new HoneypotCheck(),
        new ScriptCheck(),
        new BrowserCheck(),

        // What does it say?
        new BannedWordsCheck(),
        new SuspectWordsCheck(),
        new ViolentCallsCheck(),
        new WeakWordsCheck(),
        new StockPraiseCheck(),
        new OffersCheck(),
        new SalesTalkCheck(),
        new SelfPromotionCheck(),
        new MoneyAppealCheck(),
        new CharterCheck(),
        new LanguageCheck(),
        new SubjectCheck(),
        new RepetitionCheck(),
        new ModelCheck(),
        new NearDuplicatesCheck(),

        // Does it hide something?
        new InvisibleSignsCheck(),
        new LookAlikesCheck(),

        // Where does it lead?
        new LinksCheck(),
        new LinkMarkupCheck(),
        new ShortenersCheck(),
        new HostNameCheck(),
        new HostReputationCheck(),
        new HiddenAddressCheck(),
        new ContactCheck(),

        // Who says it?
        new AuthorNameCheck(),
        new NewAccountCheck(),
        new DisposableAddressCheck(),
        new AliasCheck(),
        new NetworkCheck(),
        new PastRefusalsCheck(),
        new TrustCheck(),

        // What does another filter say, where the owner asks it?
        new AkismetCheck(),
    ];
}
