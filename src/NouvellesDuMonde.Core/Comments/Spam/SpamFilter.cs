using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Comments.Spam.Checks;
using NouvellesDuMonde.Core.Comments.Spam.Policies;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>Runs every check, keeps every signal, then decides once.</summary>
public sealed class SpamFilter(IReadOnlyList<ISpamCheck> checks)
{
    public SpamVerdict Judge(SpamFacts facts) => Decide(
        [.. checks.Where(check => check.JudgesStaff || !facts.Author.IsStaff).SelectMany(check => Inspect(check, facts))], facts.Rules);

    /// <summary>
    /// With another answer of Akismet, when the facts are erased already: the other checks say what they said, by the signals stored with the
    /// comment.
    /// </summary>
    internal static SpamVerdict JudgeAgain(Comment comment, AkismetFacts answer, SpamRules rules) => Decide(
        [
            .. comment.Verdict!.Signals.Where(s => s.Check != AkismetCheck.StableName),
            .. AkismetCheck.Read(answer, AkismetGate.HasLink(comment.Text), rules.Policy.Options).Select(rules.Policy.Of(AkismetCheck.StableName).Applied),
        ],
        rules);

    private static IEnumerable<SpamSignal> Inspect(ISpamCheck check, SpamFacts facts)
    {
        var setting = check.IsRule ? CheckSetting.AsWritten : facts.Rules.Policy.Of(check.Name);
        return setting.IsOn ? check.Inspect(facts).Select(setting.Applied) : [];
    }

    private static SpamVerdict Decide(IReadOnlyList<SpamSignal> signals, SpamRules rules)
    {
        var score = Math.Round(signals.Sum(s => s.Weight), 2);
        var decision = signals.Select(s => s.AtLeast).Append(ByScore(score, rules.Policy.Options)).Max();
        var refusal = decision == SpamDecision.Refuse ? signals.First(s => s.AtLeast == SpamDecision.Refuse).Refusal : null;
        return new SpamVerdict(decision, score, signals, refusal)
        {
            PolicyVersion = rules.PolicyVersion.Version,
            ModelVersion = rules.ModelVersion.Version,
        };
    }

    private static SpamDecision ByScore(double score, SpamOptions thresholds) =>
        score >= thresholds.SpamFrom ? SpamDecision.Spam : score >= thresholds.HoldFrom ? SpamDecision.Hold : SpamDecision.Publish;
}
