using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Accounts.Security;

public sealed record AddressChange(int MemberId, string Email, string Password);

/// <summary>
/// Asks for another address: nothing changes before the link mailed there is opened. The old address is told at once, with a way to
/// stop it. An address that has an account gets another mail and the page the same words: nobody learns here who is a member.
/// </summary>
public sealed class RequestNewAddress(
    NewsDbContext db, UserManager<Member> members, PasswordProof proof, AccountLetters letters, SecurityLetters security, TimeProvider time)
{
    /// <returns>What must be corrected; empty when done.</returns>
    public async Task<IReadOnlyList<FieldRefusal>> RunAsync(AddressChange input, CancellationToken ct)
    {
        var (now, email) = (time.GetUtcNow().UtcDateTime, input.Email.Trim());
        var member = await members.GetAsync(input.MemberId);
        if (members.NormalizeEmail(email) == member.NormalizedEmail)
            return [new(nameof(input.Email), "C’est déjà l’adresse de votre compte.")];
        if (await proof.RefusalAsync(member, input.Password) is { } refusal)
            return [new(nameof(input.Password), refusal)];
        member.AskForAddress(email);
        db.Send(await members.FindByEmailAsync(email) is { } known
            ? await letters.AlreadyMemberAsync(known, null)
            : await security.ConfirmAddressAsync(member, email), now);
        db.Send(await security.NoticeAsync(member, "Quelqu’un demande à changer l’adresse de votre compte."), now);
        await db.SaveChangesAsync(ct);
        return [];
    }
}

/// <summary>The member thought better of it: a link already mailed opens nothing any more.</summary>
public sealed class KeepAddress(NewsDbContext db, UserManager<Member> members)
{
    public async Task RunAsync(int memberId, CancellationToken ct)
    {
        (await members.GetAsync(memberId)).KeepAddress();
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>Takes the link mailed to the new address. The old one is told, and every session ends: the way in has changed.</summary>
public sealed class ConfirmNewAddress(
    NewsDbContext db, UserManager<Member> members, Sessions.EndSessions end, SecurityLetters letters, TimeProvider time)
{
    /// <param name="keptSession">Of the person who opens the link, when it is the same member's.</param>
    public async Task<Outcome> RunAsync(AccountTicket ticket, Guid? keptSession, CancellationToken ct)
    {
        var outcome = Outcome.Refused(members.ErrorDescriber.InvalidToken().Description);
        await db.InTransactionAsync(async () => outcome = await ConfirmAsync(ticket, keptSession, ct), ct);
        return outcome;
    }

    private async Task<Outcome> ConfirmAsync(AccountTicket ticket, Guid? keptSession, CancellationToken ct)
    {
        if (await members.FindAsync(ticket.MemberId) is not { PendingEmail: { } address, Email: { } old } member)
            return Outcome.Refused(members.ErrorDescriber.InvalidToken().Description);
        member.TakePendingAddress();
        var result = await members.ChangeEmailAsync(member, address, ticket.Token);
        if (!result.Succeeded)
            return Outcome.Refused(result.Errors.First().Description);
        db.Send(letters.AddressLeft(member, old), time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        await end.OthersAsync(member.Id, keptSession, ct);
        return Outcome.Done;
    }
}
