using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>Mails the link to a new password; says nothing to an unknown address, not even by its time (<see cref="AccountLetterOrder"/>).</summary>
public sealed class RequestNewPassword(NewsDbContext db, TimeProvider time)
{
    public Task RunAsync(string email, string? returnPath, CancellationToken ct)
    {
        db.Outbox.Add(new AccountLetterOrder(AccountLetterKind.NewPassword, email.Trim(), returnPath).ToMessage(time.GetUtcNow().UtcDateTime));
        return db.SaveChangesAsync(ct);
    }
}
