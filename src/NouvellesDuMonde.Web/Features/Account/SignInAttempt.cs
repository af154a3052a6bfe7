using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Web.Features.Account;

public enum SignInAnswer
{
    Done,

    /// <summary>Unknown address, wrong password or lockout: the same answer after the same work, so that nobody learns which.</summary>
    Refused,

    /// <summary>Right password, address not confirmed.</summary>
    Unconfirmed,

    /// <summary>Right password, account closed by the newsroom.</summary>
    Closed,
}

public sealed class SignInAttempt(UserManager<Member> members, SignInManager<Member> session)
{
    private static readonly Member Nobody = new() { DisplayName = "" };

    private static readonly Lazy<string> NobodysPassword =
        new(() => new PasswordHasher<Member>().HashPassword(Nobody, Guid.NewGuid().ToString()));

    public async Task<SignInAnswer> RunAsync(SignInForm form)
    {
        var member = await members.FindByEmailAsync(form.Email.Trim());
        if (member is null || (await members.IsLockedOutAsync(member) && !member.IsClosed))
        {
            members.PasswordHasher.VerifyHashedPassword(Nobody, NobodysPassword.Value, form.Password);
            return SignInAnswer.Refused;
        }

        if (!await members.CheckPasswordAsync(member, form.Password))
        {
            if (!member.IsClosed)
                await members.AccessFailedAsync(member);
            return SignInAnswer.Refused;
        }

        return await AdmitAsync(member, form.Remember);
    }

    private async Task<SignInAnswer> AdmitAsync(Member member, bool remember)
    {
        if (member.IsClosed)
            return SignInAnswer.Closed;
        if (!member.EmailConfirmed)
            return SignInAnswer.Unconfirmed;
        await members.ResetAccessFailedCountAsync(member);
        await session.SignInAsync(member, remember);
        return SignInAnswer.Done;
    }
}
