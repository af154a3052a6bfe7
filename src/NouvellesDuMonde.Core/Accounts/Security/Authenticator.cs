using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Accounts.Security;

/// <summary>Draws the secret that an authenticator app will share with the site. Asked for nothing yet at sign-in.</summary>
public sealed class StartAuthenticator(UserManager<Member> members)
{
    public async Task RunAsync(int memberId)
    {
        var member = await members.GetAsync(memberId);
        if (!member.TwoFactorEnabled)
            (await members.ResetAuthenticatorKeyAsync(member)).OrThrow();
    }
}

/// <summary>The app showed the right code: from now on a sign-in takes one.</summary>
public sealed class EnableAuthenticator(NewsDbContext db, UserManager<Member> members, SecurityLetters letters, TimeProvider time)
{
    internal const int RecoveryCodeCount = 10;

    /// <returns>The recovery codes, to be shown once; <c>null</c> when the code was wrong.</returns>
    public async Task<IReadOnlyList<string>?> RunAsync(int memberId, string code, CancellationToken ct)
    {
        IReadOnlyList<string>? codes = null;
        await db.InTransactionAsync(async () => codes = await EnableAsync(memberId, code, ct), ct);
        return codes;
    }

    private async Task<IReadOnlyList<string>?> EnableAsync(int memberId, string code, CancellationToken ct)
    {
        var member = await members.GetAsync(memberId);
        if (!await members.VerifyTwoFactorTokenAsync(member, TokenOptions.DefaultAuthenticatorProvider, AuthenticatorCode.Tidy(code)))
            return null;
        (await members.SetTwoFactorEnabledAsync(member, true)).OrThrow();
        var codes = await members.GenerateNewTwoFactorRecoveryCodesAsync(member, RecoveryCodeCount);
        db.Send(await letters.NoticeAsync(member, "La double authentification de votre compte vient d’être activée."), time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return [.. codes!];
    }
}

/// <summary>Back to the password alone. The secret and the recovery codes are worth nothing any more.</summary>
public sealed class DisableAuthenticator(
    NewsDbContext db, UserManager<Member> members, PasswordProof proof, SecurityLetters letters, TimeProvider time)
{
    public async Task<Outcome> RunAsync(int memberId, string password, CancellationToken ct)
    {
        if (await proof.RefusalAsync(await members.GetAsync(memberId), password) is { } refusal)
            return Outcome.Refused(refusal);
        await db.InTransactionAsync(() => DisableAsync(memberId, ct), ct);
        return Outcome.Done;
    }

    private async Task DisableAsync(int memberId, CancellationToken ct)
    {
        var member = await members.GetAsync(memberId);
        (await members.SetTwoFactorEnabledAsync(member, false)).OrThrow();
        await members.GenerateNewTwoFactorRecoveryCodesAsync(member, 0);
        (await members.ResetAuthenticatorKeyAsync(member)).OrThrow();
        db.Send(await letters.NoticeAsync(member, "La double authentification de votre compte vient d’être désactivée."), time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>New recovery codes, shown once; those before them are void.</summary>
public sealed class RenewRecoveryCodes(UserManager<Member> members, PasswordProof proof)
{
    public async Task<(IReadOnlyList<string> Codes, string? Refusal)> RunAsync(int memberId, string password)
    {
        var member = await members.GetAsync(memberId);
        if (await proof.RefusalAsync(member, password) is { } refusal)
            return ([], refusal);
        if (!member.TwoFactorEnabled)
            return ([], "Activez d’abord la double authentification.");
        return ([.. (await members.GenerateNewTwoFactorRecoveryCodesAsync(member, EnableAuthenticator.RecoveryCodeCount))!], null);
    }
}
