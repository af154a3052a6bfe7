using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NouvellesDuMonde.Core.Accounts.Security;
using NouvellesDuMonde.Core.Accounts.Sessions;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;
using NouvellesDuMonde.Core.Schedule;

namespace NouvellesDuMonde.Core.Accounts.Records;

public sealed record DeletionWish(int MemberId, bool DeletesComments, string Password, Guid? SessionId);

/// <summary>The account goes in a day. Until then its owner may think better of it, here or by the mailed link; other devices are signed out.</summary>
public sealed class RequestDeletion(
    NewsDbContext db, UserManager<Member> members, PasswordProof proof, AccountLetters letters, EndSessions end, TimeProvider time)
{
    public async Task<IReadOnlyList<FieldRefusal>> RunAsync(DeletionWish wish, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var member = await members.GetAsync(wish.MemberId);
        if ((await members.GetRolesAsync(member)).Any(Roles.Newsroom.Contains))
            return [new("", "Ce compte tient un rôle dans la rédaction\u00A0: demandez d’abord à un administrateur de le lui retirer.")];
        if (await proof.RefusalAsync(member, wish.Password) is { } refusal)
            return [new(nameof(wish.Password), refusal)];
        member.AskForDeletion(wish.DeletesComments, now);
        db.Send(letters.Going(member), now);
        await db.SaveChangesAsync(ct);
        await end.OthersAsync(member.Id, wish.SessionId, ct);
        return [];
    }
}

public sealed class CancelDeletion(NewsDbContext db, UserManager<Member> members, TimeProvider time)
{
    public async Task<Outcome> RunAsync(int memberId, CancellationToken ct)
    {
        if (!(await members.GetAsync(memberId)).TakeDeletionBack(time.GetUtcNow().UtcDateTime))
            return Outcome.Refused("Il n’y a pas de suppression à annuler.");
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}

/// <summary>
/// Executes the wishes whose day is over: first what the features keep, the account itself last, so that a crash in between leaves a
/// wish that is executed again.
/// </summary>
public sealed class DeleteDueAccounts(
    NewsDbContext db, IEnumerable<IMemberRecords> records, TimeProvider time, ILogger<DeleteDueAccounts> logger) : IScheduledWork
{
    private const int AtOnce = 20;

    public async Task<DateTime?> RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var due = await db.Users.DueForDeletion(now).OrderBy(m => m.DeletionDueUtc).Take(AtOnce)
            .Select(m => new MemberErasure(m.Id, m.DeletesComments, now)).ToListAsync(ct);
        foreach (var erasure in due)
        {
            foreach (var part in records.OrderByDescending(r => r.Order))
                await part.EraseAsync(erasure, ct);
            logger.LogInformation("Account {MemberId} erased as its owner wished", erasure.MemberId);
        }

        return await db.Users.MinAsync(m => m.DeletionDueUtc, ct);
    }
}
