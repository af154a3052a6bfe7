using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Accounts;

/// <param name="ReturnPath">Where the person was going: comes back with the mailed link.</param>
public sealed record Registration(string DisplayName, string Email, string Password, string? ReturnPath);

/// <summary>
/// Opens an account and mails the link that confirms it. A known address gets another mail and the same answer in the same time:
/// nobody learns here who is a member.
/// </summary>
public sealed class RegisterMember(NewsDbContext db, UserManager<Member> members, AccountLetters letters, TimeProvider time)
{
    private DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    /// <returns>What must be corrected; empty when done.</returns>
    public async Task<IReadOnlyList<FieldRefusal>> RunAsync(Registration input, CancellationToken ct)
    {
        input = input with { DisplayName = MemberName.Tidy(input.DisplayName), Email = input.Email.Trim() };
        try
        {
            return await RegisterAsync(input, ct);
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            // Somebody took the name or the address in the same instant: the second look finds them.
            db.ChangeTracker.Clear();
            return await RegisterAsync(input, ct);
        }
    }

    private async Task<IReadOnlyList<FieldRefusal>> RegisterAsync(Registration input, CancellationToken ct)
    {
        if (await RefusalsAsync(input, ct) is { Count: > 0 } refusals)
            return refusals;
        var passwordHash = members.PasswordHasher.HashPassword(NewMember(input), input.Password);
        if (await members.FindByEmailAsync(input.Email) is { } known)
        {
            db.Send(await letters.AlreadyMemberAsync(known, input.ReturnPath), UtcNow);
            await db.SaveChangesAsync(ct);
        }
        else
        {
            await db.InTransactionAsync(() => OpenAsync(input, passwordHash, ct), ct);
        }

        return [];
    }

    private async Task OpenAsync(Registration input, string passwordHash, CancellationToken ct)
    {
        var member = NewMember(input);
        member.PasswordHash = passwordHash;
        (await members.CreateAsync(member)).OrThrow();
        (await members.AddToRoleAsync(member, Roles.Member)).OrThrow();
        db.Send(await letters.ConfirmationAsync(member, input.ReturnPath), UtcNow);
        await db.SaveChangesAsync(ct);
    }

    private async Task<IReadOnlyList<FieldRefusal>> RefusalsAsync(Registration input, CancellationToken ct)
    {
        var refusals = new List<FieldRefusal>();
        if (MemberName.Refusal(input.DisplayName) is { } name)
            refusals.Add(new(nameof(input.DisplayName), name));
        else if (await db.HasNameAsync(input.DisplayName, await PendingAsync(input, ct), UtcNow, ct))
            refusals.Add(new(nameof(input.DisplayName), MemberName.Taken));
        foreach (var error in await members.PasswordErrorsAsync(NewMember(input), input.Password))
            refusals.Add(new(nameof(input.Password), error));
        return refusals;
    }

    /// <summary>Who registered before with this address and never confirmed it: asking once more, their name is theirs to ask for.</summary>
    private Task<int?> PendingAsync(Registration input, CancellationToken ct)
    {
        var email = members.NormalizeEmail(input.Email);
        return db.Users.Where(m => m.NormalizedEmail == email && !m.EmailConfirmed).Select(m => (int?)m.Id).SingleOrDefaultAsync(ct);
    }

    private Member NewMember(Registration input) => new()
    {
        DisplayName = input.DisplayName,
        UserName = input.Email,
        Email = input.Email,
        RegisteredUtc = UtcNow,
    };
}
