using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Accounts.Sessions;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>A cookie opens what its session may: the security stamp is looked at once a minute, the session's row twice.</summary>
internal static class SessionGuard
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        await SecurityStampValidator.ValidatePrincipalAsync(context);
        if (context.Principal?.MemberId() is not { } memberId)
            return;
        var check = context.HttpContext.RequestServices.GetRequiredService<CheckSession>();
        if (context.Principal.SessionId() is { } session && await check.RunAsync(session, memberId, context.HttpContext.RequestAborted))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>Claims are read anew from the database once a minute; which session it is stands in the cookie alone.</summary>
    public static Task KeepSessionAsync(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.CurrentPrincipal?.SessionId() is { } session && context.NewPrincipal?.Identities.FirstOrDefault() is { } identity)
            identity.AddClaim(MemberSignIn.SessionClaim(session));
        return Task.CompletedTask;
    }
}
