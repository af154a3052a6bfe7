using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>Mails the link to a new password; says nothing to an unknown address.</summary>
public sealed class RequestNewPassword(NewsDbContext db, UserManager<Member> members, AccountLetters letters, TimeProvider time)
{
    public async Task RunAsync(string email, string? returnPath, CancellationToken ct)
    {
        if (await members.FindByEmailAsync(email.Trim()) is not { } member)
            return;
        db.Send(await letters.NewPasswordAsync(member, returnPath), time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
    }
}
