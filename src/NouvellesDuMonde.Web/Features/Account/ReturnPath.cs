using Microsoft.AspNetCore.Mvc;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>Where somebody was going when asked to sign in.</summary>
public static class ReturnPath
{
    private const int MaxLength = 500;

    /// <summary>The path when it stays on this site, else <c>null</c>: a link from elsewhere must not lead on to elsewhere.</summary>
    public static string? Local(this IUrlHelper url, string? path) => path?.Length <= MaxLength && url.IsLocalUrl(path) ? path : null;

    /// <summary>On to there, or to the member's own page.</summary>
    public static LocalRedirectResult ReturnTo(this Controller controller, string? path) =>
        controller.LocalRedirect(controller.Url.Local(path) ?? "/compte");
}
