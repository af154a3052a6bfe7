using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>What the session cookie says of a member, so that a page needs no query for it.</summary>
internal sealed class MemberClaims(UserManager<Member> members, RoleManager<IdentityRole<int>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Member, IdentityRole<int>>(members, roles, options)
{
    internal const string DisplayName = "ndm:nom";

    /// <summary>Which row of the sessions the cookie belongs to.</summary>
    internal const string Session = "ndm:session";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Member user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        return identity;
    }
}
