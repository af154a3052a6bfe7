using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments.Spam.Learning;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>Gives a comment's verdict again: by the rules of its day, and by today's. Changes nothing.</summary>
public sealed class ReplayVerdict(NewsDbContext db, SpamRulesStore rules, SpamFilter filter)
{
    /// <returns><c>null</c> when the filter did not judge the comment, or what it knew of it was erased.</returns>
    public async Task<ReplayedVerdict?> RunAsync(long commentId, CancellationToken ct)
    {
        var row = await db.Comments.Where(c => c.Id == commentId).Select(c => new { c.Verdict, c.Submission!.Evidence }).SingleOrDefaultAsync(ct);
        if (row?.Verdict is not { } given)
            return null;
        var today = await rules.CurrentAsync(db, ct);
        if (SpamEvidence.Read(row.Evidence, today) is not { } facts)
            return null;
        var then = await rules.OfAsync(db, given, ct);
        return new ReplayedVerdict(given, then is null ? null : filter.Judge(facts with { Rules = then }), filter.Judge(facts), ModelReading.Of(facts with { Rules = then ?? today }));
    }
}

/// <param name="Again">By the same versions; <c>null</c> when one of them is not kept any more.</param>
/// <param name="Today">What it would be if the comment came in now.</param>
public sealed record ReplayedVerdict(SpamVerdict Given, SpamVerdict? Again, SpamVerdict Today, ModelReading Reading);

/// <summary>What the model makes of a text, whether or not it is a signal.</summary>
/// <param name="Probability">Of being spam.</param>
/// <param name="Words">Those that weigh most.</param>
public sealed record ModelReading(double Probability, IReadOnlyList<WordContribution> Words)
{
    internal static ModelReading Of(SpamFacts facts)
    {
        var model = facts.Rules.Model;
        var margin = model.MarginOf(facts.Plain, facts.IsFrench);
        return new ModelReading(model.Zones.For(margin).Chance.At(SpamZones.Fair(margin)), ModelExplanation.Of(model, facts.Plain, facts.IsFrench));
    }
}
