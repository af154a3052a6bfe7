using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Policies;

/// <summary>The policy in use.</summary>
public sealed class SpamPolicyStore(IOptionsMonitor<SpamOptions> options, TimeProvider time, ILogger<SpamPolicyStore> logger) : VersionStore<SpamPolicy>(time)
{
    protected override SpamPolicy Initial() => new(options.CurrentValue);

    protected override Task<int> CurrentVersionAsync(NewsDbContext db, CancellationToken ct) =>
        db.SpamPolicies.OrderByDescending(p => p.Id).Select(p => p.Id).FirstOrDefaultAsync(ct);

    protected override async Task<SpamPolicy?> ReadAsync(NewsDbContext db, int version, CancellationToken ct)
    {
        if (await db.SpamPolicies.Where(p => p.Id == version).Select(p => p.Json).SingleOrDefaultAsync(ct) is not { } json)
            return null;
        var policy = SpamPolicyVersion.Read(json);
        if (policy is null)
            logger.LogWarning("Spam policy {Version} is not of this program: the configuration's is used until one is saved anew", version);
        return policy;
    }
}
