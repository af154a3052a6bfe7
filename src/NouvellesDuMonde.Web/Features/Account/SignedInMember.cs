using System.Globalization;
using System.Security.Claims;
using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>Who sent the request, without a query.</summary>
public static class SignedInMember
{
    /// <summary><c>null</c> for a visitor who is not signed in.</summary>
    public static int? MemberId(this ClaimsPrincipal person) =>
        int.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public static string? DisplayName(this ClaimsPrincipal person) => person.FindFirstValue(MemberClaims.DisplayName);

    /// <summary>The device that the request came from, among those on which the member is signed in.</summary>
    public static Guid? SessionId(this ClaimsPrincipal person) => Guid.TryParse(person.FindFirstValue(MemberClaims.Session), out var id) ? id : null;

    /// <summary>For actions behind <c>[Authorize]</c>.</summary>
    public static int RequiredMemberId(this ClaimsPrincipal person) =>
        person.MemberId() ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Any role beyond that of a commenter.</summary>
    public static bool IsStaff(this ClaimsPrincipal person) => Roles.Newsroom.Any(person.IsInRole);
}
