using NouvellesDuMonde.Core.Comments.Spam.Policies;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>Runs every check, keeps every signal, then decides once.</summary>
public sealed class SpamFilter(IReadOnlyList<ISpamCheck> checks)
{
    public SpamVerdict Judge(SpamFacts facts)
    {
        var signals = checks
            .Where(check => check.JudgesStaff || !facts.Author.IsStaff)
            .Select(check => (Check: check, Setting: check.IsRule ? CheckSetting.AsWritten : facts.Rules.Policy.Of(check.Name)))
            .Where(c => c.Setting.IsOn)
            .SelectMany(c => c.Check.Inspect(facts).Select(c.Setting.Applied))
            .ToList();
        var score = Math.Round(signals.Sum(s => s.Weight), 2);
        var decision = signals.Select(s => s.AtLeast).Append(ByScore(score, facts.Options)).Max();
        var refusal = decision == SpamDecision.Refuse ? signals.First(s => s.AtLeast == SpamDecision.Refuse).Refusal : null;
        return new SpamVerdict(decision, score, signals, refusal)
        {
            PolicyVersion = facts.Rules.PolicyVersion.Version,
            ModelVersion = facts.Rules.ModelVersion.Version,
        };
    }

    private static SpamDecision ByScore(double score, SpamOptions thresholds) =>
        score >= thresholds.SpamFrom ? SpamDecision.Spam : score >= thresholds.HoldFrom ? SpamDecision.Hold : SpamDecision.Publish;
}
