using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Audience;
using NouvellesDuMonde.Core.Categories;

namespace NouvellesDuMonde.Web.Features.MostRead;

/// <summary>
/// Counts an article as opened when its page was answered, from the cache or not: stands before the cache, knows articles by their
/// address, and looks at the request without keeping anything of it.
/// </summary>
internal sealed class ViewCountMiddleware(RequestDelegate next, ViewCounter views)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (ArticleIn(context.Request) is not { } id)
            return next(context);
        var answered = next(context);
        // A page from the cache is written before the task is back: no state machine for it.
        if (!answered.IsCompletedSuccessfully)
            return CountAfterAsync(answered, context, id);
        Count(context, id);
        return answered;
    }

    private async Task CountAfterAsync(Task answered, HttpContext context, int id)
    {
        await answered;
        Count(context, id);
    }

    private void Count(HttpContext context, int id)
    {
        // 304: the reader opens again what the browser still has.
        if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && Robots.IsReader(context.Request))
            views.Count(id);
    }

    /// <summary><c>/{rubrique}/{slug}-{id}</c>, and not a further page of its discussion: whoever turns it has opened the article before.</summary>
    private static int? ArticleIn(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) || request.Path.Value is not { Length: > 3 } path)
            return null;
        var slash = path.IndexOf('/', 1);
        if (slash < 0 || ArticlePath.IdIn(path.AsSpan(slash + 1)) is not { } id || path.IndexOf('/', slash + 1) >= 0)
            return null;
        var isArticle = !ReservedSlugs.Contains(path.AsSpan(1, slash - 1))
            && !(request.QueryString.Value ?? "").Contains("commentaires=", StringComparison.Ordinal);
        return isArticle ? id : null;
    }
}
