using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Accounts.Sessions;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Accounts.Security;

/// <param name="SessionId">The one that goes on; all others end.</param>
public sealed record PasswordChange(int MemberId, string Current, string Password, Guid? SessionId);

/// <summary>By somebody who knows the old password; the owner of the address is told.</summary>
public sealed class ChangePassword(
    NewsDbContext db, UserManager<Member> members, PasswordProof proof, EndSessions end, SecurityLetters letters, TimeProvider time)
{
    /// <returns>What must be corrected; empty when done.</returns>
    public async Task<IReadOnlyList<FieldRefusal>> RunAsync(PasswordChange input, CancellationToken ct)
    {
        var member = await members.GetAsync(input.MemberId);
        if (await proof.RefusalAsync(member, input.Current) is { } refusal)
            return [new(nameof(input.Current), refusal)];
        IReadOnlyList<FieldRefusal> refusals = [];
        await db.InTransactionAsync(async () => refusals = await ChangeAsync(input, ct), ct);
        return refusals;
    }

    private async Task<IReadOnlyList<FieldRefusal>> ChangeAsync(PasswordChange input, CancellationToken ct)
    {
        var member = await members.GetAsync(input.MemberId);
        var result = await members.ChangePasswordAsync(member, input.Current, input.Password);
        if (!result.Succeeded)
            return [.. result.Errors.Select(e => new FieldRefusal(nameof(input.Password), e.Description))];
        db.Send(await letters.NoticeAsync(member, "Le mot de passe de votre compte vient de changer."), time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        await end.OthersAsync(member.Id, input.SessionId, ct);
        return [];
    }
}
