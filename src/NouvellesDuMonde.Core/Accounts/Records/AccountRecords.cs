using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>The account itself. Its row stays, empty of the person: comments, decisions and answers hang on it.</summary>
public sealed class AccountRecords(NewsDbContext db, AccountLetters letters) : IMemberRecords
{
    public int Order => 0;

    public string Name => "compte";

    public string Title => "Compte";

    public IReadOnlyList<string> Columns { get; } =
        ["nom", "adresse", "adresse_confirmee", "inscription", "double_authentification", "roles"];

    public async IAsyncEnumerable<object?[]> ReadAsync(int memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        var roles = await db.UserRoles.Where(u => u.UserId == memberId).Join(db.Roles, u => u.RoleId, r => r.Id, (_, r) => r.Name).ToListAsync(ct);
        var account = db.Users.Where(m => m.Id == memberId)
            .Select(m => new { m.DisplayName, m.Email, m.EmailConfirmed, m.RegisteredUtc, m.TwoFactorEnabled }).AsAsyncEnumerable();
        await foreach (var m in account.WithCancellation(ct))
            yield return [m.DisplayName, m.Email, m.EmailConfirmed, m.RegisteredUtc, m.TwoFactorEnabled, string.Join(", ", roles)];
    }

    public Task EraseAsync(MemberErasure erasure, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var member = await db.Users.SingleAsync(m => m.Id == erasure.MemberId, ct);
        if (member.ErasedUtc is not null)
            return;
        if (member.Email is not null)
            db.Send(letters.Gone(member), erasure.NowUtc);
        member.Erase(erasure.NowUtc);
        await db.SaveChangesAsync(ct);
        await db.UserRoles.Where(r => r.UserId == member.Id).ExecuteDeleteAsync(ct);
        await db.UserTokens.Where(t => t.UserId == member.Id).ExecuteDeleteAsync(ct);
        await db.UserClaims.Where(c => c.UserId == member.Id).ExecuteDeleteAsync(ct);
        await db.UserLogins.Where(l => l.UserId == member.Id).ExecuteDeleteAsync(ct);
        // A signature under articles belongs to the paper; only its tie to the account goes.
        await db.Authors.Where(a => a.MemberId == member.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.MemberId, (int?)null), ct);
    }, ct);
}
