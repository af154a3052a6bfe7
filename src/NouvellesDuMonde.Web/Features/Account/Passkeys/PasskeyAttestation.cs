using System.Globalization;
using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Web.Features.Account.Passkeys;

/// <summary>The two halves of making a passkey: what the browser is asked, and whether its answer is one to that question.</summary>
public sealed class PasskeyAttestation(MemberSignIn session)
{
    public Task<string> OptionsAsync(Member member) => session.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
    {
        Id = member.Id.ToString(CultureInfo.InvariantCulture),
        Name = member.Email ?? "",
        DisplayName = member.DisplayName,
    });

    /// <param name="credential">JSON of the browser.</param>
    /// <returns><c>null</c> when it is none, or no answer to the question of a moment ago.</returns>
    public async Task<UserPasskeyInfo?> VerifyAsync(string credential)
    {
        try
        {
            var result = await session.PerformPasskeyAttestationAsync(credential);
            return result.Succeeded ? result.Passkey : null;
        }
        catch (InvalidOperationException)
        {
            return null; // the page was open for too long: the challenge, kept in a cookie of five minutes, is gone
        }
    }
}
