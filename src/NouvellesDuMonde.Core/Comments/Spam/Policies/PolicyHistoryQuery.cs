using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Policies;

/// <summary>The policies saved last, newest first, each with what it changed of the one before.</summary>
public sealed class PolicyHistoryQuery(NewsDbContext db, SpamPolicyStore store, IReadOnlyList<ISpamCheck> checks)
{
    private const int Shown = 10;

    public async Task<IReadOnlyList<SavedPolicy>> RunAsync(CancellationToken ct)
    {
        var versions = await db.SpamPolicies.AsNoTracking().OrderByDescending(p => p.Id).Take(Shown + 1).ToListAsync(ct);
        var inputs = versions.ConvertAll(v => SpamPolicyVersion.Read(v.Json) is { } policy ? SpamPolicyInput.Of(policy, checks) : null);
        // Before the first of all stood what the configuration says.
        if (versions.Count <= Shown && await store.OfAsync(db, 0, ct) is { } first)
            inputs.Add(SpamPolicyInput.Of(first.Value, checks));
        return [.. versions.Take(Shown).Select((v, i) => new SavedPolicy(v.Id, v.EditorName, v.SavedUtc,
            inputs[i] is { } after && inputs.ElementAtOrDefault(i + 1) is { } before ? PolicyChange.Between(before, after) : []))];
    }
}

/// <param name="Changes">Empty when it was saved as it was.</param>
public sealed record SavedPolicy(int Id, string EditorName, DateTime SavedUtc, IReadOnlyList<PolicyChange> Changes);
