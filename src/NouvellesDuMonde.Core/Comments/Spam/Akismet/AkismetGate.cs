using NouvellesDuMonde.Core.Comments.Spam.Checks;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>
/// Whose comments leave the site: as few as serve. Not the newsroom's, not what is spam already, not trusted members' plain words, and none
/// while the policy has the check switched off.
/// </summary>
internal static class AkismetGate
{
    public static bool Wants(SpamFacts facts, SpamVerdict verdict) =>
        facts.Rules.Policy.Of(AkismetCheck.StableName).IsOn && !facts.Author.IsStaff && verdict.Decision is SpamDecision.Publish or SpamDecision.Hold
        && (!IsTrusted(facts) || HasLink(facts.Text));

    public static bool HasLink(string text) => WebLinks.In(text).Count > 0 || LinkMarkup.IsIn(text);

    private static bool IsTrusted(SpamFacts facts) => facts.Author.RefusedCount == 0 && facts.Author.PublishedCount >= facts.Options.TrustedFrom;
}
