using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>For a mail that was lost or a link too old. Says nothing to an unknown or a confirmed address.</summary>
public sealed class SendConfirmationAgain(NewsDbContext db, UserManager<Member> members, AccountLetters letters, TimeProvider time)
{
    public async Task RunAsync(string email, string? returnPath, CancellationToken ct)
    {
        if (await members.FindByEmailAsync(email.Trim()) is not { EmailConfirmed: false } member)
            return;
        db.Send(await letters.ConfirmationAsync(member, returnPath), time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
    }
}
