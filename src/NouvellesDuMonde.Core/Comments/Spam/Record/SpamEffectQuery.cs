using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Core.Comments.Spam.Policies;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Record;

/// <summary>What another policy or other lists would have made of the last comments that people decided, beside what those in use make of them.</summary>
public sealed class SpamEffectQuery(NewsDbContext db, SpamRulesStore rules, WordListCache words, SpamFilter filter)
{
    public const int MostComments = 1000;

    public async Task<SpamEffect> RunAsync(SpamPolicy policy, CancellationToken ct)
    {
        var inUse = await rules.CurrentAsync(db, ct);
        var candidate = inUse with { PolicyVersion = new Versioned<SpamPolicy>(0, policy) };
        return await CompareAsync(inUse, facts => (facts, facts with { Rules = candidate }), ct);
    }

    /// <param name="change">Makes the lists to be tried of those in use.</param>
    public async Task<SpamEffect> RunAsync(Func<WordLists, WordLists> change, CancellationToken ct)
    {
        var lists = await words.ReadAsync(db, ct);
        var candidate = change(lists);
        // Both look at the texts today: what was found on the day may be of a list long gone.
        return await CompareAsync(await rules.CurrentAsync(db, ct), facts => (lists.LookedUpFor(facts), candidate.LookedUpFor(facts)), ct);
    }

    private async Task<SpamEffect> CompareAsync(SpamRules inUse, Func<SpamFacts, (SpamFacts Before, SpamFacts After)> both, CancellationToken ct)
    {
        var rows = OwnDecisionsQuery.DecidedByPeople(db)
            .PublishedOrSpam()
            .NewestFirst().Take(MostComments)
            .Select(c => new { c.Id, IsSpam = c.Status == CommentStatus.Spam, c.Submission!.Evidence }).AsAsyncEnumerable();
        var effect = new SpamEffect();
        await foreach (var row in rows.WithCancellation(ct))
        {
            if (SpamEvidence.Read(row.Evidence, inUse) is { } facts && both(facts) is var (before, after))
                effect.Count(new ChangedVerdict(row.Id, facts.Text, row.IsSpam, filter.Judge(before).Decision, filter.Judge(after).Decision));
            else
                effect.WithoutEvidence++;
        }

        return effect;
    }
}

/// <summary>How many comments of each kind would be published, held, put away: before and after.</summary>
public sealed class SpamEffect
{
    /// <summary>More than that nobody reads before saving.</summary>
    private const int MostTold = 20;

    private readonly Dictionary<(bool IsSpam, SpamDecision Decision, bool IsAfter), int> counts = [];
    private readonly List<ChangedVerdict> changed = [];

    /// <summary>The newest of those that would fare otherwise.</summary>
    public IReadOnlyList<ChangedVerdict> Changed => changed;

    public int ChangedCount { get; private set; }

    /// <summary>Decided comments of which the submission is erased already: nothing can be said of them.</summary>
    public int WithoutEvidence { get; internal set; }

    public int Total => counts.Where(c => !c.Key.IsAfter).Sum(c => c.Value);

    public int Before(bool isSpam, SpamDecision decision) => counts.GetValueOrDefault((isSpam, decision, false));

    public int After(bool isSpam, SpamDecision decision) => counts.GetValueOrDefault((isSpam, decision, true));

    internal void Count(ChangedVerdict verdict)
    {
        counts[(verdict.IsSpam, verdict.Before, false)] = Before(verdict.IsSpam, verdict.Before) + 1;
        counts[(verdict.IsSpam, verdict.After, true)] = After(verdict.IsSpam, verdict.After) + 1;
        if (verdict.Before == verdict.After)
            return;
        ChangedCount++;
        if (changed.Count < MostTold)
            changed.Add(verdict);
    }
}

/// <summary>One decided comment with what the filter makes of it before and after a change.</summary>
/// <param name="IsSpam">What people made of it.</param>
public sealed record ChangedVerdict(long CommentId, string Text, bool IsSpam, SpamDecision Before, SpamDecision After);
