using System.Collections.Frozen;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace NouvellesDuMonde.Web.Delivery;

/// <summary>
/// Keeps whole public pages, keyed by path, the few query keys that change a page, and encoding; never by cookie. The decision to
/// look is taken before routing, by the path alone, so that a hit costs no MVC; the decision to keep is taken when the endpoint
/// turned out to be a <see cref="PublicPageAttribute"/>.
/// </summary>
internal sealed class PublicPagePolicy(IOptions<DeliveryOptions> options) : IOutputCachePolicy
{
    /// <summary>Everything else in a query (tracking words) makes no other page.</summary>
    private static readonly StringValues PageKeys = new(["page", "commentaires", "tri", "periode", "avant"]);

    /// <summary>The old site's addresses: answered by a redirect, never from the cache.</summary>
    private static readonly string[] OldKeys = ["p", "page_id", "cat", "attachment_id"];

    private static readonly FrozenSet<string> NeverKept = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "compte", "redaction", "commentaires", "lettre", "recherche", "media", "avatars", "css", "js", "img", "fonts", "healthz", "erreurs");

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (!IsCandidate(context.HttpContext.Request))
            return ValueTask.CompletedTask;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = !PageRefinements.IsOne(context.HttpContext);
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromSeconds(options.Value.PageLifetimeSeconds);
        context.CacheVaryByRules.QueryKeys = PageKeys;
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.VaryByValues["encoding"] = PageEncoding.Preferred(context.HttpContext.Request);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK
            && StringValues.IsNullOrEmpty(response.Headers.SetCookie)
            && context.HttpContext.IsPublicPage();
        return ValueTask.CompletedTask;
    }

    /// <summary>By the path alone: a GET that may turn out to be a public page.</summary>
    internal static bool IsCandidate(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return false;
        var path = request.Path.Value.AsSpan(1);
        var end = path.IndexOf('/');
        var first = end < 0 ? path : path[..end];
        if (NeverKept.GetAlternateLookup<ReadOnlySpan<char>>().Contains(first))
            return false;
        return !request.QueryString.HasValue || !Array.Exists(OldKeys, request.Query.ContainsKey);
    }
}
