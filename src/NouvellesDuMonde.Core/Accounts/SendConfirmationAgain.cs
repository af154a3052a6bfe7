using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>For a mail that was lost or a link too old. Says nothing to an unknown or a confirmed address (<see cref="AccountLetterOrder"/>).</summary>
public sealed class SendConfirmationAgain(NewsDbContext db, TimeProvider time)
{
    public Task RunAsync(string email, string? returnPath, CancellationToken ct)
    {
        db.Outbox.Add(new AccountLetterOrder(AccountLetterKind.Confirmation, email.Trim(), returnPath).ToMessage(time.GetUtcNow().UtcDateTime));
        return db.SaveChangesAsync(ct);
    }
}
