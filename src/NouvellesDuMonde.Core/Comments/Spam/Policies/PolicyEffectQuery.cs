using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Policies;

/// <summary>What a policy would have made of the last comments that people decided, beside what the policy in use makes of them.</summary>
public sealed class PolicyEffectQuery(NewsDbContext db, SpamRulesStore rules, SpamFilter filter)
{
    public const int MostComments = 1000;

    public async Task<PolicyEffect> RunAsync(SpamPolicy policy, CancellationToken ct)
    {
        var inUse = await rules.CurrentAsync(db, ct);
        var candidate = inUse with { PolicyVersion = new Versioned<SpamPolicy>(0, policy) };
        var rows = OwnDecisionsQuery.DecidedByPeople(db)
            .PublishedOrSpam()
            .NewestFirst().Take(MostComments)
            .Select(c => new { IsSpam = c.Status == CommentStatus.Spam, c.Submission!.Evidence }).AsAsyncEnumerable();
        var effect = new PolicyEffect();
        await foreach (var row in rows.WithCancellation(ct))
        {
            if (SpamEvidence.Read(row.Evidence, inUse) is { } facts)
                effect.Count(row.IsSpam, filter.Judge(facts).Decision, filter.Judge(facts with { Rules = candidate }).Decision);
            else
                effect.WithoutEvidence++;
        }

        return effect;
    }
}

/// <summary>How many comments of each kind would be published, held, put away: before and after.</summary>
public sealed class PolicyEffect
{
    private readonly Dictionary<(bool IsSpam, SpamDecision Decision, bool IsAfter), int> counts = [];

    /// <summary>Decided comments of which the submission is erased already: nothing can be said of them.</summary>
    public int WithoutEvidence { get; internal set; }

    public int Total => counts.Where(c => !c.Key.IsAfter).Sum(c => c.Value);

    public int Before(bool isSpam, SpamDecision decision) => counts.GetValueOrDefault((isSpam, decision, false));

    public int After(bool isSpam, SpamDecision decision) => counts.GetValueOrDefault((isSpam, decision, true));

    internal void Count(bool isSpam, SpamDecision before, SpamDecision after)
    {
        counts[(isSpam, before, false)] = Before(isSpam, before) + 1;
        counts[(isSpam, after, true)] = After(isSpam, after) + 1;
    }
}
