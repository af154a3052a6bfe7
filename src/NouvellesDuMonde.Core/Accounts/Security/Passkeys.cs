using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Accounts.Security;

public static class PasskeyName
{
    public const int MaxLength = 60;

    /// <summary>Why a key cannot be called so, in one French sentence; <c>null</c> when it can.</summary>
    public static string? Refusal(string name) => name.Length is 0 or > MaxLength ? $"Le nom doit compter de 1 à {MaxLength} caractères." : null;
}

/// <summary>Keeps a passkey that a device of the member has just made and proved.</summary>
public sealed class AddPasskey(NewsDbContext db, UserManager<Member> members, SecurityLetters letters, TimeProvider time)
{
    /// <summary>More than anybody has devices.</summary>
    public const int MaxPerMember = 20;

    public async Task<Outcome> RunAsync(int memberId, UserPasskeyInfo passkey, string name, CancellationToken ct)
    {
        var outcome = Outcome.Done;
        await db.InTransactionAsync(async () => outcome = await AddAsync(memberId, passkey, name, ct), ct);
        return outcome;
    }

    private async Task<Outcome> AddAsync(int memberId, UserPasskeyInfo passkey, string name, CancellationToken ct)
    {
        var member = await members.GetAsync(memberId);
        if ((await members.GetPasskeysAsync(member)).Count >= MaxPerMember)
            return Outcome.Refused($"Un compte garde au plus {MaxPerMember} clés d’accès\u00A0: supprimez-en une.");
        passkey.Name = name;
        (await members.AddOrUpdatePasskeyAsync(member, passkey)).OrThrow();
        db.Send(await letters.NoticeAsync(member, $"La clé d’accès «\u00A0{name}\u00A0» vient d’être ajoutée à votre compte."), time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}

public sealed class RenamePasskey(UserManager<Member> members)
{
    public async Task<Outcome> RunAsync(int memberId, byte[] id, string name)
    {
        name = name.Trim();
        if (PasskeyName.Refusal(name) is { } refusal)
            return Outcome.Refused(refusal);
        var member = await members.GetAsync(memberId);
        if (await members.GetPasskeyAsync(member, id) is not { } passkey)
            return Outcome.Refused("Cette clé d’accès n’existe plus.");
        passkey.Name = name;
        (await members.AddOrUpdatePasskeyAsync(member, passkey)).OrThrow();
        return Outcome.Done;
    }
}

/// <summary>The device keeps its half, which opens nothing any more.</summary>
public sealed class RemovePasskey(NewsDbContext db, UserManager<Member> members, SecurityLetters letters, TimeProvider time)
{
    public async Task RunAsync(int memberId, byte[] id, CancellationToken ct)
    {
        var member = await members.GetAsync(memberId);
        if (await members.GetPasskeyAsync(member, id) is not { } passkey)
            return;
        db.Send(await letters.NoticeAsync(member, $"La clé d’accès «\u00A0{passkey.Name}\u00A0» vient d’être retirée de votre compte."), time.GetUtcNow().UtcDateTime);
        (await members.RemovePasskeyAsync(member, id)).OrThrow();
    }
}
