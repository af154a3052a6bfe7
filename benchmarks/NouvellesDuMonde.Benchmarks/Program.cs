// What one comment costs the spam filter:
//   dotnet run -c Release -- spam
// The yardstick for cached pages: takes one page from the running site, compressed as a browser would get it, and serves the same
// bytes with the same headers from memory, with nothing but Kestrel in between.
//   dotnet run -c Release -- http://127.0.0.1:5000/monde/article-1 --urls http://127.0.0.1:5999 [--encoding br|gzip|identity]
using System.Net;
using BenchmarkDotNet.Running;
using NouvellesDuMonde.Benchmarks;

if (args is ["spam", ..])
{
    BenchmarkRunner.Run<SpamFilterBenchmark>(args: args[1..]);
    return 0;
}

if (args.Length == 0 || !Uri.TryCreate(args[0], UriKind.Absolute, out var page))
{
    Console.Error.WriteLine("usage: dotnet run -c Release -- PAGE_URL [--urls http://127.0.0.1:5999] [--encoding br]");
    return 2;
}

var builder = WebApplication.CreateSlimBuilder(args[1..]);
builder.Logging.ClearProviders();
var encoding = builder.Configuration["encoding"] ?? "br";
using var http = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None });
http.DefaultRequestHeaders.Add("Accept-Encoding", encoding);
using var response = await http.GetAsync(page);
response.EnsureSuccessStatusCode();
var body = await response.Content.ReadAsByteArrayAsync();
var headers = response.Headers.Concat(response.Content.Headers)
    .Where(h => h.Key is not ("Date" or "Server" or "Transfer-Encoding" or "Content-Length" or "Age"))
    .Select(h => (h.Key, Value: string.Join(", ", h.Value))).ToArray();

var app = builder.Build();
app.Run(context =>
{
    foreach (var (name, value) in headers)
        context.Response.Headers[name] = value;
    context.Response.ContentLength = body.Length;
    return context.Response.Body.WriteAsync(body).AsTask();
});
Console.WriteLine($"Serving {body.Length} bytes ({encoding}) of {page}");
await app.RunAsync();
return 0;
