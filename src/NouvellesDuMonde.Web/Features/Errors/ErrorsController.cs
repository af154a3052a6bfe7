using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Web.Features.Redirects;

namespace NouvellesDuMonde.Web.Features.Errors;

/// <summary>What a reader sees instead of a page. Entered by re-execution only: the address in the browser stays the one asked for.</summary>
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorsController(OldAddresses oldAddresses, LatestArticles latest) : Controller
{
    [Route("/erreurs/404")]
    public async Task<IActionResult> Missing(CancellationToken ct)
    {
        if (Original is { } address && await oldAddresses.FindAsync(address, ct) is { } moved)
            return moved.Path is null ? await Gone(ct) : moved.ToResult();
        if (Lowercase is { } lowercase)
            return LocalRedirectPermanent(lowercase);
        return Page(StatusCodes.Status404NotFound, "Missing", await latest.LoadAsync(ct));
    }

    [Route("/erreurs/410")]
    public async Task<IActionResult> Gone(CancellationToken ct) => Page(StatusCodes.Status410Gone, "Gone", await latest.LoadAsync(ct));

    /// <summary>Without layout, database or anything else that may be what just failed: a form too large to be read is read by no parameter either.</summary>
    [Route("/erreurs/{code:int}")]
    public IActionResult Other() =>
        int.TryParse(RouteData.Values["code"] as string, CultureInfo.InvariantCulture, out var code) && code is >= 400 and < 600
            ? Page(code, "Other", ErrorText.For(code, WaitSeconds))
            : NotFound();

    /// <summary>Every address of the site is written small; typed otherwise, it is meant all the same.</summary>
    private string? Lowercase =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { OriginalPath: { } path } asked && HttpMethods.IsGet(Request.Method)
            && path.Any(char.IsAsciiLetterUpper) && !path.StartsWith("/media", StringComparison.OrdinalIgnoreCase)
            && new PathString(path.ToLowerInvariant()).ToUriComponent() + asked.OriginalQueryString is var address && Url.IsLocalUrl(address)
            ? address
            : null;

    private int? WaitSeconds => int.TryParse(Response.Headers.RetryAfter, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    /// <summary>Null for somebody who typed the address of the error page itself.</summary>
    private string? Original =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } asked && HttpMethods.IsGet(Request.Method)
            ? asked.OriginalPath + asked.OriginalQueryString
            : null;

    private ViewResult Page(int status, string view, object model)
    {
        Response.StatusCode = status;
        return View(view, model);
    }
}
