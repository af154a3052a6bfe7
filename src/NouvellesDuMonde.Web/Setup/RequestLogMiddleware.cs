using System.Diagnostics;

namespace NouvellesDuMonde.Web.Setup;

/// <summary>
/// One line a request: id, method, path, status, duration. Never a query string, a body or an address: they hold personal data.
/// Stands behind the page cache: a page from the cache is not logged here, the proxy in front logs it already.
/// </summary>
internal sealed class RequestLogMiddleware(RequestDelegate next, ILogger<RequestLogMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var level = LevelOf(context);
            if (logger.IsEnabled(level))
            {
                logger.Log(level, "{Method} {Path} answered {Status} in {Elapsed:0.0} ms ({RequestId})",
                    context.Request.Method, context.Request.Path.Value, context.Response.StatusCode,
                    Stopwatch.GetElapsedTime(started).TotalMilliseconds, context.TraceIdentifier);
            }
        }
    }

    private static LogLevel LevelOf(HttpContext context) => context.Response.StatusCode switch
    {
        >= 500 => LogLevel.Error,
        _ when context.Request.Path.StartsWithSegments("/healthz") => LogLevel.Debug,
        _ => LogLevel.Information,
    };
}
