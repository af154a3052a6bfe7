using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;

namespace NouvellesDuMonde.Web.Delivery;

/// <summary>
/// Compresses pages that are asked for again as well as Brotli can: a tenth fewer bytes for a hundred milliseconds, which no reader
/// should wait for and which a page that a crawler sees once is not worth. The page is rendered behind the readers' backs and takes
/// its place in the cache. Best effort: what does not fit in the queue stays as it is.
/// </summary>
internal sealed class PageRefinements(IServiceScopeFactory scopes, ILogger<PageRefinements> log) : BackgroundService
{
    private const int MaxWaiting = 128;
    private static readonly object Mark = new();

    private readonly Channel<string> wanted = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<string, bool> waiting = new();

    private RequestDelegate? pipeline;

    public static bool IsOne(HttpContext context) => context.Items.ContainsKey(Mark);

    /// <summary>The part of an address that tells pages of the cache apart.</summary>
    public static string AddressOf(HttpRequest request) => AddressOf(request.Scheme, request.Path.Value!, request.QueryString.Value);

    public static string AddressOf(string scheme, string path, string? query = null) => $"{scheme} {path} {query}";

    /// <summary>To be called where the cache stands: everything behind it renders a page.</summary>
    public RequestDelegate From(RequestDelegate next) => pipeline = next;

    /// <summary>Once for all who ask while it waits.</summary>
    public void Want(string address)
    {
        if (waiting.Count < MaxWaiting && waiting.TryAdd(address, true))
            wanted.Writer.TryWrite(address);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var address in wanted.Reader.ReadAllAsync(stoppingToken))
        {
            var started = Stopwatch.GetTimestamp();
            // From here on a change makes a page that this round may not show.
            waiting.TryRemove(address, out _);
            try
            {
                await RefineAsync(address, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // Readers have the page as it was; what is wrong with it, the next real request will show.
                log.LogWarning(e, "A page could not be compressed better: {Address}", address);
            }

            // Never more than half of one processor: readers come first.
            await Task.Delay(Stopwatch.GetElapsedTime(started), stoppingToken);
        }
    }

    private async Task RefineAsync(string address, CancellationToken ct)
    {
        if (pipeline is null)
            return;
        await using var scope = scopes.CreateAsyncScope();
        var parts = address.Split(' ');
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = ct };
        context.Items[Mark] = true;
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = parts[0];
        context.Request.Host = new HostString("localhost");
        context.Request.Path = new PathString(parts[1]);
        context.Request.QueryString = new QueryString(parts[2]);
        context.Request.Headers.AcceptEncoding = PageEncoding.Brotli;
        context.Response.Body = Stream.Null;
        await pipeline(context);
    }
}
