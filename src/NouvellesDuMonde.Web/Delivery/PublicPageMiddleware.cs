using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace NouvellesDuMonde.Web.Delivery;

/// <summary>
/// Runs once a page, behind the cache: takes the rendered page, gives it its entity tag and caching headers, compresses it (once more
/// and better when it is in demand, <see cref="PageRefinements"/>), and answers 304 to a reader who has it already. What the cache keeps is the finished answer.
/// </summary>
internal sealed class PublicPageMiddleware(RequestDelegate next, PageStore store, IOptions<DeliveryOptions> options)
{
    private readonly string cacheControl =
        // Browsers ask every time and get a 304; a proxy may answer alone for a moment, and stale while it asks or while we are down.
        $"public, max-age=0, must-revalidate, s-maxage={options.Value.ProxySeconds}, stale-while-revalidate=60, stale-if-error=86400";

    public async Task InvokeAsync(HttpContext context)
    {
        if (!PublicPagePolicy.IsCandidate(context.Request))
        {
            await next(context);
            return;
        }

        context.TagPage(store.TagOfNow(), Core.Data.PageTags.Site);
        if (HttpMethods.IsGet(context.Request.Method) && PageEncoding.Preferred(context.Request) == PageEncoding.Brotli)
            context.TagPage(PageStore.AddressTagOf(context));
        var outgoing = context.Response.Body;
        using var rendered = new MemoryStream(64 * 1024);
        context.Response.Body = rendered;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = outgoing;
        }

        await SendAsync(context, rendered);
    }

    private async Task SendAsync(HttpContext context, MemoryStream rendered)
    {
        ReadOnlyMemory<byte> page = rendered.GetBuffer().AsMemory(0, (int)rendered.Length);
        var response = context.Response;
        if (response.StatusCode == StatusCodes.Status200OK && context.IsPublicPage())
        {
            context.LimitLifetime();
            if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
                page = page[..PageText.Squeeze(rendered.GetBuffer().AsSpan(0, page.Length))];
            var encoding = PageEncoding.Preferred(context.Request);
            var tag = PageEncoding.EntityTag(page.Span, encoding);
            response.Headers.ETag = tag;
            response.Headers.CacheControl = cacheControl;
            response.Headers.Vary = HeaderNames.AcceptEncoding;
            if (HasIt(context.Request, tag, response.GetTypedHeaders().LastModified))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentType = null;
                return;
            }

            page = PageEncoding.Encode(page, encoding, Quality(context));
            if (encoding != PageEncoding.Identity)
                response.Headers.ContentEncoding = encoding;
        }

        if (page.Length == 0)
            return;
        response.ContentLength = page.Length;
        await response.Body.WriteAsync(page, context.RequestAborted);
    }

    private int Quality(HttpContext context) => PageRefinements.IsOne(context) ? PageEncoding.BestBrotliQuality : options.Value.BrotliQuality;

    /// <summary>The date counts only for those who have kept no entity tag (RFC 9110, section 13.1.3).</summary>
    private static bool HasIt(HttpRequest request, string tag, DateTimeOffset? modified)
    {
        if (request.Headers.IfNoneMatch.Count == 0)
            return modified <= request.GetTypedHeaders().IfModifiedSince;
        foreach (var known in request.Headers.IfNoneMatch)
        {
            if (known is not null && (known == "*" || known.Contains(tag, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
