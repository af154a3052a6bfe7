using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts.Sessions;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>Shuts a member out, or lets them in again. What they wrote stays.</summary>
public sealed class CloseAccount(NewsDbContext db, EndSessions end)
{
    public async Task<Outcome> RunAsync(int memberId, bool isClosed, int byMemberId, CancellationToken ct)
    {
        if (memberId == byMemberId)
            return Outcome.Refused("Vous ne pouvez pas fermer votre propre compte.");
        if (await db.Users.SingleOrDefaultAsync(m => m.Id == memberId, ct) is not { } member)
            return Outcome.Refused("Ce membre n’existe plus.");
        if (member.ErasedUtc is not null)
            return Outcome.Refused("Ce compte a été supprimé par son propriétaire.");
        if (isClosed)
            member.Close();
        else
            member.Reopen();
        await db.SaveChangesAsync(ct);
        if (isClosed)
            await end.OthersAsync(memberId, null, ct);
        return Outcome.Done;
    }
}
