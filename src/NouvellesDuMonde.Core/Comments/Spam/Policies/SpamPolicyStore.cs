using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Policies;

/// <summary>The policy in use.</summary>
public sealed class SpamPolicyStore(IOptionsMonitor<SpamOptions> options, TimeProvider time) : VersionStore<SpamPolicy>(time)
{
    protected override SpamPolicy Initial() => new(options.CurrentValue);

    protected override Task<int> CurrentVersionAsync(NewsDbContext db, CancellationToken ct) =>
        db.SpamPolicies.OrderByDescending(p => p.Id).Select(p => p.Id).FirstOrDefaultAsync(ct);

    protected override async Task<SpamPolicy?> ReadAsync(NewsDbContext db, int version, CancellationToken ct) =>
        await db.SpamPolicies.Where(p => p.Id == version).Select(p => p.Json).SingleOrDefaultAsync(ct) is { } json
            ? JsonSerializer.Deserialize(json, SpamJson.Default.SpamPolicy)
            : null;
}
