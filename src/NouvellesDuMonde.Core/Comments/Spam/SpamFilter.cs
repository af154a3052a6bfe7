using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Comments.Spam.Checks;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>Runs every check, keeps every signal, then decides once.</summary>
public sealed class SpamFilter(IReadOnlyList<ISpamCheck> checks, IOptionsMonitor<SpamOptions> options)
{
    public SpamVerdict Judge(SpamFacts facts) => Decide([.. checks
        .Where(check => check.JudgesStaff || !facts.Author.IsStaff)
        .SelectMany(check => check.Inspect(facts))]);

    /// <summary>
    /// The same list over the same facts with another answer of Akismet. The other checks say what they said: their signals are those
    /// stored with the comment, so that a word list changed since then decides nothing.
    /// </summary>
    internal SpamVerdict JudgeAgain(Comment comment, AkismetFacts answer) => Decide([
        .. comment.Verdict!.Signals.Where(s => s.Check != AkismetCheck.StableName),
        .. AkismetCheck.Read(answer, AkismetGate.HasLink(comment.Text), options.CurrentValue)]);

    private SpamVerdict Decide(IReadOnlyList<SpamSignal> signals)
    {
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
