using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace NouvellesDuMonde.Core.Accounts.Security;

internal static class MemberLookup
{
    public static Task<Member?> FindAsync(this UserManager<Member> members, int id) =>
        members.FindByIdAsync(id.ToString(CultureInfo.InvariantCulture));

    /// <summary>For somebody who is signed in: the row was there a moment ago.</summary>
    public static async Task<Member> GetAsync(this UserManager<Member> members, int id) =>
        await members.FindAsync(id) ?? throw new InvalidOperationException($"Member {id} is gone.");
}
