using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Policies;
using NouvellesDuMonde.Core.Comments.Spam.Record;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Admin.Shared;

namespace NouvellesDuMonde.Web.Admin.Spam;

public sealed class SpamPolicyScreen(NewsDbContext db, SpamPolicyStore policies, PolicyHistoryQuery history, SavePolicy save, IReadOnlyList<ISpamCheck> checks)
{
    /// <param name="version">An earlier one, to be taken up again; <c>null</c>: the one in use.</param>
    /// <returns><c>null</c> when there is no such version.</returns>
    public async Task<SpamPolicyPage?> LoadAsync(int? version, CancellationToken ct) =>
        (version is { } asked ? await policies.OfAsync(db, asked, ct) : await policies.CurrentAsync(db, ct)) is { } policy
            ? await PageAsync(SpamPolicyInput.Of(policy.Value, checks) with { OpenedVersion = await save.VersionInUseAsync(ct) }, ct) with { TakenUp = version }
            : null;

    public async Task<SpamPolicyPage> PageAsync(SpamPolicyInput input, CancellationToken ct) => new(input, await history.RunAsync(ct));

    public Task<string> EditorNameAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        var id = user.EditorId();
        return db.Users.Where(m => m.Id == id).Select(m => m.DisplayName).SingleAsync(ct);
    }
}

/// <param name="Versions">Newest first: the first is in use.</param>
public sealed record SpamPolicyPage(SpamPolicyInput Input, IReadOnlyList<SavedPolicy> Versions)
{
    /// <summary>When it was asked for.</summary>
    public SpamEffect? Effect { get; init; }

    /// <summary>The version that the form was filled from, when it is not the one in use.</summary>
    public int? TakenUp { get; init; }
}
