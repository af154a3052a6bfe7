using Microsoft.AspNetCore.Identity;

namespace NouvellesDuMonde.Core.Accounts;

internal static class IdentityAnswers
{
    /// <summary>For what was checked before: a refusal now is a race or a bug.</summary>
    public static void OrThrow(this IdentityResult result)
    {
        if (!result.Succeeded)
            throw new Microsoft.EntityFrameworkCore.DbUpdateException(string.Join(' ', result.Errors.Select(e => e.Code)));
    }

    /// <summary>Every sentence that the password deserves; empty when it will do.</summary>
    public static async Task<IReadOnlyList<string>> PasswordErrorsAsync(this UserManager<Member> members, Member member, string password)
    {
        var errors = new List<string>();
        foreach (var validator in members.PasswordValidators)
            errors.AddRange((await validator.ValidateAsync(members, member, password)).Errors.Select(e => e.Description));
        return errors;
    }
}
