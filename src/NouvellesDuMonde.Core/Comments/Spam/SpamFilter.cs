using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>Runs every check, keeps every signal, then decides once.</summary>
public sealed class SpamFilter(IReadOnlyList<ISpamCheck> checks, IOptionsMonitor<SpamOptions> options)
{
    public SpamVerdict Judge(SpamFacts facts)
    {
        var signals = checks
            .Where(check => check.JudgesStaff || !facts.Author.IsStaff)
            .SelectMany(check => check.Inspect(facts))
            .ToList();
        var score = Math.Round(signals.Sum(s => s.Weight), 2);
        var decision = signals.Select(s => s.AtLeast).Append(ByScore(score)).Max();
        var refusal = decision == SpamDecision.Refuse ? signals.First(s => s.AtLeast == SpamDecision.Refuse).Refusal : null;
        return new SpamVerdict(decision, score, signals, refusal);
    }

    private SpamDecision ByScore(double score) => options.CurrentValue switch
    {
        var o when score >= o.SpamFrom => SpamDecision.Spam,
        var o when score >= o.HoldFrom => SpamDecision.Hold,
        _ => SpamDecision.Publish,
    };
}
