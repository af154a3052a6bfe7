using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts;

/// <param name="PasswordLink">For an account without password: where its owner sets one, valid for a day.</param>
/// <param name="Errors">Why the password cannot be taken; then nothing was done.</param>
public sealed record NewAdministrator(bool IsNewAccount, Uri? PasswordLink, IReadOnlyList<string> Errors);

/// <summary>
/// Makes a member an administrator, with a new account if need be. Never invents a password, never changes that of an existing
/// account: a verb of the command line must not be a way into somebody's account.
/// </summary>
public sealed class CreateAdministrator(NewsDbContext db, UserManager<Member> members, AccountLetters letters, TimeProvider time)
{
    private const string Name = "Administration";

    public async Task<NewAdministrator> RunAsync(string email, string? password, CancellationToken ct)
    {
        var known = await members.FindByEmailAsync(email);
        var member = known ?? await NewMemberAsync(email, ct);
        var errors = known is null && password is not null ? await members.PasswordErrorsAsync(member, password) : [];
        if (errors.Count > 0)
            return new NewAdministrator(false, null, errors);
        member.EmailConfirmed = true;
        if (known is null)
            (await (password is null ? members.CreateAsync(member) : members.CreateAsync(member, password))).OrThrow();
        else
            (await members.UpdateAsync(member)).OrThrow();
        foreach (var role in new[] { Roles.Member, Roles.Administrator })
        {
            if (!await members.IsInRoleAsync(member, role))
                (await members.AddToRoleAsync(member, role)).OrThrow();
        }

        var link = member.PasswordHash is null ? await letters.NewPasswordLinkAsync(member) : null;
        return new NewAdministrator(known is null, link, []);
    }

    private async Task<Member> NewMemberAsync(string email, CancellationToken ct)
    {
        var name = Name;
        for (var i = 2; await db.Users.AnyAsync(m => m.FoldedName == MemberName.Fold(name), ct); i++)
            name = $"{Name} {i}";
        return new Member { DisplayName = name, UserName = email, Email = email, RegisteredUtc = time.GetUtcNow().UtcDateTime };
    }
}
