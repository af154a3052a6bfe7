using System.Globalization;
using System.Security.Claims;
using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Web.Features.Shared;

/// <summary>Who asks.</summary>
public static class SignedIn
{
    /// <summary><c>null</c> for somebody who is not signed in.</summary>
    public static int? MemberId(this ClaimsPrincipal user) =>
        int.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public static bool IsModerator(this ClaimsPrincipal user) => Roles.Moderation.Any(user.IsInRole);
}
