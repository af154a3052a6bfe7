using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts;

/// <param name="Roles">Those that the member shall have beside <see cref="Accounts.Roles.Member"/>.</param>
public sealed record RoleChange(int MemberId, IReadOnlyCollection<string> Roles, int ByMemberId);

/// <summary>Gives and takes roles. A session learns of it within a minute.</summary>
public sealed class ChangeRoles(NewsDbContext db)
{
    public async Task<Outcome> RunAsync(RoleChange change, CancellationToken ct)
    {
        var wanted = Roles.All.Where(r => r == Roles.Member || change.Roles.Contains(r)).ToList();
        if (change.MemberId == change.ByMemberId && !wanted.Contains(Roles.Administrator))
            return Outcome.Refused("Vous ne pouvez pas vous retirer l’administration\u00A0: demandez-le à un autre administrateur.");
        if (!await db.Users.AnyAsync(m => m.Id == change.MemberId, ct))
            return Outcome.Refused("Ce membre n’existe plus.");
        var wantedIds = await db.Roles.Where(r => wanted.Contains(r.Name!)).Select(r => r.Id).ToListAsync(ct);
        var current = await db.UserRoles.Where(r => r.UserId == change.MemberId).ToListAsync(ct);
        db.UserRoles.RemoveRange(current.Where(r => !wantedIds.Contains(r.RoleId)));
        db.UserRoles.AddRange(wantedIds.Except(current.Select(r => r.RoleId))
            .Select(id => new IdentityUserRole<int> { UserId = change.MemberId, RoleId = id }));
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
