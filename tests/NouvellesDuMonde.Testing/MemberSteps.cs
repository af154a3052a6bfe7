using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Testing;

/// <summary>Steps that many journeys begin with.</summary>
public static class MemberSteps
{
    public const string Password = "quatre mots sans rapport";

    /// <summary>A confirmed member, with the role of a commenter and the given ones.</summary>
    /// <returns>The member's id.</returns>
    public static async Task<int> MemberAsync(this SiteFactory site, string name, string email, params string[] roles)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var members = scope.ServiceProvider.GetRequiredService<UserManager<Member>>();
        var member = new Member
        {
            DisplayName = name,
            UserName = email,
            Email = email,
            EmailConfirmed = true,
            RegisteredUtc = site.Clock.UtcNow,
        };
        var results = new[] { await members.CreateAsync(member, Password), await members.AddToRolesAsync(member, [Roles.Member, .. roles]) };
        if (results.FirstOrDefault(r => !r.Succeeded) is { } failed)
            throw new InvalidOperationException(failed.ToString());
        return member.Id;
    }

    /// <summary>Signs in by the form.</summary>
    public static async Task<Page> SignInAsync(this Visitor visitor, string email, string password = Password, string path = AccountPath.SignIn) =>
        await visitor.SendAsync(await visitor.OpenAsync(path), "form.sign-in", ("Email", email), ("Password", password));

    /// <summary>A member's browser: has an account, and is signed in.</summary>
    public static async Task<Visitor> SignedInAsync(this SiteFactory site, string name, string email, params string[] roles)
    {
        await site.MemberAsync(name, email, roles);
        var visitor = site.NewVisitor();
        var page = await visitor.SignInAsync(email);
        return page.Status == HttpStatusCode.OK ? visitor : throw new InvalidOperationException($"Could not sign in: {page.Text}");
    }
}
