namespace NouvellesDuMonde.Web.Setup;

/// <summary>
/// Answers HEAD as GET without its body (RFC 9110, section 9.3.2), for every address: monitors, link checkers and feed readers ask so, and
/// routes that name GET would answer « 405 ».
/// </summary>
internal static class HeadRequests
{
    // No state machine for the others: this stands before the cache.
    public static void UseHeadRequests(this IApplicationBuilder app) => app.Use(next => context =>
        HttpMethods.IsHead(context.Request.Method) ? AnswerAsync(context, next) : next(context));

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        (context.Request.Method, context.Response.Body) = (HttpMethods.Get, Stream.Null);
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Method, context.Response.Body) = (HttpMethods.Head, body);
        }
    }
}
