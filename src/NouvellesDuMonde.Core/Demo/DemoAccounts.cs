using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Content;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Demo;

/// <summary>One account for each role, and the commenters, who have no password and can't sign in.</summary>
public sealed class DemoAccounts(NewsDbContext db, UserManager<Member> members, TimeProvider time)
{
    private const string Domain = "demo.test";

    private static readonly (string Local, string Name, string Role)[] Staff =
    [
        ("admin", "Ariane Lemoine", Roles.Administrator),
        ("chef", "Hélène Marsac", Roles.ChiefEditor),
        ("redaction", "Sofiane Belkacem", Roles.Editor),
        ("moderation", "Modération", Roles.Moderator),
        ("lecteur", "Lectrice d’essai", Roles.Member),
    ];

    /// <summary>As printed at start: what each account is for.</summary>
    public static IEnumerable<(string Email, string Role)> All => Staff.Select(s => ($"{s.Local}@{Domain}", s.Role));

    /// <returns>The password: the given one, or a new one.</returns>
    public async Task<string> SeedAsync(string folder, string? password, CancellationToken ct)
    {
        var shown = password ?? RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 14);
        foreach (var (local, name, role) in Staff)
        {
            var member = NewMember(local, name, ageInDays: 400);
            Check(await members.CreateAsync(member, shown));
            Check(await members.AddToRoleAsync(member, role));
        }

        foreach (var row in ContentFile.ReadRows(Path.Combine(folder, "members.txt")).Where(r => r.Length == 2))
            db.Users.Add(NewMember(row[1], row[0], ageInDays: 30 + Math.Abs(StableHash(row[1]) % 900)));
        await db.SaveChangesAsync(ct);
        return shown;
    }

    private Member NewMember(string local, string name, int ageInDays)
    {
        var email = $"{local}@{Domain}";
        return new Member
        {
            UserName = email,
            NormalizedUserName = members.NormalizeName(email),
            Email = email,
            NormalizedEmail = members.NormalizeEmail(email),
            EmailConfirmed = true,
            DisplayName = name,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
            RegisteredUtc = time.GetUtcNow().UtcDateTime.AddDays(-ageInDays),
        };
    }

    private static int StableHash(string text) => text.Aggregate(17, (hash, c) => unchecked((hash * 31) + c));

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(e => e.Description)));
    }
}
