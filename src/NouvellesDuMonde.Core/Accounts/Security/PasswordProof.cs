using Microsoft.AspNetCore.Identity;

namespace NouvellesDuMonde.Core.Accounts.Security;

/// <summary>
/// Asks once more for the password before what a borrowed screen must not do. Wrong ones count as at sign-in: nobody tries them all
/// behind an open session.
/// </summary>
public sealed class PasswordProof(UserManager<Member> members)
{
    /// <returns>One French sentence; <c>null</c> when it is the member's password.</returns>
    public async Task<string?> RefusalAsync(Member member, string password)
    {
        if (await members.IsLockedOutAsync(member))
            return "Trop d’essais manqués\u00A0: attendez un quart d’heure.";
        if (await members.CheckPasswordAsync(member, password))
        {
            await members.ResetAccessFailedCountAsync(member);
            return null;
        }

        await members.AccessFailedAsync(member);
        return members.ErrorDescriber.PasswordMismatch().Description;
    }
}
