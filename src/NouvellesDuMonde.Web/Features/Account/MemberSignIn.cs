using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Sessions;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>
/// Every way in ends here and opens a session that its owner can see and end; a cookie made anew for the same person keeps its own.
/// </summary>
public sealed class MemberSignIn(
    UserManager<Member> members, IHttpContextAccessor context, IUserClaimsPrincipalFactory<Member> claims, IOptions<IdentityOptions> options,
    ILogger<MemberSignIn> logger, IAuthenticationSchemeProvider schemes, IUserConfirmation<Member> confirmation, OpenSession open, EndSessions end)
    : SignInManager<Member>(members, context, claims, options, logger, schemes, confirmation)
{
    /// <summary>The right password was given: in, or on to the second step when the member has one.</summary>
    /// <returns>False when the second step is owed.</returns>
    public async Task<bool> AdmitAsync(Member member, bool remember) =>
        !(await SignInOrTwoFactorAsync(member, remember)).RequiresTwoFactor;

    public override async Task SignInWithClaimsAsync(Member user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        var session = Context.User.MemberId() == user.Id && Context.User.SessionId() is { } current ? current : await OpenAsync(user);
        await base.SignInWithClaimsAsync(user, authenticationProperties, [.. additionalClaims, SessionClaim(session)]);
    }

    public override async Task SignOutAsync()
    {
        if (Context.User.MemberId() is { } memberId && Context.User.SessionId() is { } session)
            await end.OneAsync(memberId, session, Context.RequestAborted);
        await base.SignOutAsync();
    }

    internal static Claim SessionClaim(Guid session) => new(MemberClaims.Session, session.ToString("N", CultureInfo.InvariantCulture));

    private Task<Guid> OpenAsync(Member user) => open.RunAsync(
        new NewSession(user.Id, Context.Request.Headers.UserAgent, Context.Connection.RemoteIpAddress), Context.RequestAborted);
}
