using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>Whose comments leave the site: as few as serve. Not the newsroom's, not what is spam already, not trusted members' plain words.</summary>
internal static partial class AkismetGate
{
    public static bool Wants(SpamFacts facts, SpamVerdict verdict) =>
        !facts.Author.IsStaff && verdict.Decision is SpamDecision.Publish or SpamDecision.Hold && (!IsTrusted(facts) || HasLink(facts.Text));

    public static bool HasLink(string text) => Link().IsMatch(text);

    private static bool IsTrusted(SpamFacts facts) => facts.Author.RefusedCount == 0 && facts.Author.PublishedCount >= facts.Options.TrustedFrom;

    [GeneratedRegex(@"https?://|(?<![/\w.])www\.|\[/?url\b|<a\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
