using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Policies;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Admin.Shared;

namespace NouvellesDuMonde.Web.Admin.Spam;

public sealed class SpamPolicyScreen(NewsDbContext db, SpamPolicyStore policies, IReadOnlyList<ISpamCheck> checks)
{
    private const int MostVersions = 10;

    public async Task<SpamPolicyPage> LoadAsync(CancellationToken ct) => new(SpamPolicyInput.Of((await policies.CurrentAsync(db, ct)).Value, checks))
    {
        Versions = await db.SpamPolicies.OrderByDescending(p => p.Id).Take(MostVersions)
            .Select(p => new PolicyVersionRow(p.Id, p.EditorName, p.SavedUtc)).ToListAsync(ct),
    };

    public Task<string> EditorNameAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        var id = user.EditorId();
        return db.Users.Where(m => m.Id == id).Select(m => m.DisplayName).SingleAsync(ct);
    }
}

public sealed record SpamPolicyPage(SpamPolicyInput Input)
{
    /// <summary>When it was asked for.</summary>
    public PolicyEffect? Effect { get; init; }

    public IReadOnlyList<PolicyVersionRow> Versions { get; init; } = [];
}

public sealed record PolicyVersionRow(int Id, string EditorName, DateTime SavedUtc);
