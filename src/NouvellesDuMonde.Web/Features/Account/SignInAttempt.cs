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

    /// <summary>Right password, and a code of the authenticator app is owed.</summary>
    NeedsCode,
}

public sealed class SignInAttempt(UserManager<Member> members, MemberSignIn session)
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

        if (Obstacle(member) is { } obstacle)
            return obstacle;
        // With a second step, wrong codes count on with wrong passwords until the whole way was gone.
        if (!member.TwoFactorEnabled)
            await members.ResetAccessFailedCountAsync(member);
        return await session.AdmitAsync(member, form.Remember) ? SignInAnswer.Done : SignInAnswer.NeedsCode;
    }

    /// <summary>By a passkey, which stands for password and second step: the device has asked for a finger, a face or its own code.</summary>
    /// <param name="credential">What the browser answered to the options of <see cref="SignInManager{TUser}.MakePasskeyRequestOptionsAsync"/>.</param>
    public async Task<SignInAnswer> RunAsync(string credential, bool remember)
    {
        var result = await AssertAsync(credential);
        if (result is not { Succeeded: true, User: { } member, Passkey: { } passkey })
            return SignInAnswer.Refused;
        if (Obstacle(member) is { } obstacle)
            return obstacle;
        await members.AddOrUpdatePasskeyAsync(member, passkey); // the counter that betrays a copied key
        await session.SignInAsync(member, remember);
        return SignInAnswer.Done;
    }

    private static SignInAnswer? Obstacle(Member member) => member switch
    {
        { IsClosed: true } => SignInAnswer.Closed,
        { EmailConfirmed: false } => SignInAnswer.Unconfirmed,
        _ => null,
    };

    private async Task<PasskeyAssertionResult<Member>?> AssertAsync(string credential)
    {
        try
        {
            return await session.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null; // the page was open for too long: the challenge, kept in a cookie of five minutes, is gone
        }
    }
}
