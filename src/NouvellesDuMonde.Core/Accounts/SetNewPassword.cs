using System.Globalization;
using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Accounts.Security;
using NouvellesDuMonde.Core.Accounts.Sessions;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>
/// Takes the link of the « forgotten password » mail. Whoever holds it reads the member's mail: the address is confirmed and a
/// lockout after wrong passwords ends; a closed account stays closed. Every other session ends,
/// and the owner of the address is told.
/// </summary>
public sealed class SetNewPassword(NewsDbContext db, UserManager<Member> members, EndSessions end, SecurityLetters letters, TimeProvider time)
{
    /// <returns>The sentences for the person; empty when done.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(AccountTicket ticket, string password, CancellationToken ct)
    {
        IReadOnlyList<string> errors = [];
        await db.InTransactionAsync(async () => errors = await SetAsync(ticket, password, ct), ct);
        return errors;
    }

    private async Task<IReadOnlyList<string>> SetAsync(AccountTicket ticket, string password, CancellationToken ct)
    {
        if (await members.FindByIdAsync(ticket.MemberId.ToString(CultureInfo.InvariantCulture)) is not { } member)
            return [members.ErrorDescriber.InvalidToken().Description];
        var result = await members.ResetPasswordAsync(member, ticket.Token, password);
        if (!result.Succeeded)
            return [.. result.Errors.Select(e => e.Description)];
        member.EmailConfirmed = true;
        if (!member.IsClosed)
            member.LockoutEnd = null;
        member.AccessFailedCount = 0;
        (await members.UpdateAsync(member)).OrThrow();
        db.Send(await letters.NoticeAsync(member, "Le mot de passe de votre compte vient d’être remplacé par le lien que vous avez reçu."), time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        await end.OthersAsync(member.Id, null, ct);
        return [];
    }
}
