using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;

namespace NouvellesDuMonde.Web.Features.Shared;

/// <summary>
/// Refuses what a page of another site sends, by what the browser says of the sender (Fetch Metadata, else Origin). Stands in for
/// the antiforgery field where a page is the same for everybody and sets no cookie. A browser that says neither is let through, so
/// the action needs a guard of its own: a form token bound to the member, a confirmation by mail.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SameOriginAttribute : Attribute, IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var isOwn = site != "" ? site is "same-origin" or "none" : IsOwnOrigin(request);
        if (!isOwn)
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }

    private static bool IsOwnOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin == "")
            return true;
        var site = request.HttpContext.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value;
        return Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && (from.Authority == request.Host.Value || from.Authority == site.Absolute("/").Authority);
    }
}
