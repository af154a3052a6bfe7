using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NouvellesDuMonde.Fakes;

/// <summary>
/// Akismet's REST interface on a port of this machine, over real HTTP: keeps what it is sent, honours the magic values of the real one,
/// and answers as told by a script, by a word in the comment, or with « not spam ».
/// </summary>
public sealed class FakeAkismet : IAsyncDisposable
{
    public const string Key = "abcdef012345";

    private readonly WebApplication server;
    private readonly ConcurrentQueue<FakeAnswer> script = [];

    private FakeAkismet(WebApplication server) => this.server = server;

    public ConcurrentQueue<FakeCall> Calls { get; } = [];

    public string Url => server.Urls.Single();

    /// <summary>When the script is over.</summary>
    public FakeAnswer Otherwise { get; set; } = FakeAnswer.Ham;

    /// <summary>The answer of <c>usage-limit</c>.</summary>
    public string Usage { get; set; } = """{"limit":50000,"usage":1234,"percentage":"2.47","throttled":false,"notice_level":"none","upgrade":false}""";

    public IEnumerable<FakeCall> Checks => To("comment-check");

    /// <param name="port">0: any that is free.</param>
    public static async Task<FakeAkismet> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var akismet = new FakeAkismet(builder.Build());
        akismet.server.MapPost("/1.1/{verb}", akismet.AnswerAsync);
        akismet.server.MapGet("/1.2/usage-limit", akismet.AnswerUsage);
        await akismet.server.StartAsync();
        return akismet;
    }

    public IEnumerable<FakeCall> To(string verb) => Calls.Where(c => c.Path == $"/1.1/{verb}");

    /// <summary>The next calls are answered like that, in this order.</summary>
    public FakeAkismet Then(params IEnumerable<FakeAnswer> answers)
    {
        foreach (var answer in answers)
            script.Enqueue(answer);
        return this;
    }

    public Task StopAsync() => server.StopAsync();

    public Task WaitAsync() => server.WaitForShutdownAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private IResult AnswerUsage(HttpRequest request)
    {
        Calls.Enqueue(new FakeCall(request.Path, null, request.QueryString.Value ?? "", new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>()));
        return Results.Text(request.Query["api_key"] == Key ? Usage : "invalid");
    }

    private async Task AnswerAsync(HttpContext context, string verb)
    {
        var call = await FakeCall.ReadAsync(context.Request);
        Calls.Enqueue(call);
        await SendAsync(context, verb switch
        {
            "verify-key" => script.TryDequeue(out var told) ? told : call["key"] == Key ? new FakeAnswer("valid", "valid") : FakeAnswer.Invalid,
            "comment-check" => Check(call),
            "submit-spam" or "submit-ham" => Refusal(call) ?? (script.TryDequeue(out var told) ? told : FakeAnswer.Thanks),
            _ => new FakeAnswer("404", "", 404),
        });
    }

    private FakeAnswer Check(FakeCall call) => Refusal(call) ?? (script.TryDequeue(out var told) ? told : call switch
    {
        _ when call["user_role"] == "administrator" => FakeAnswer.Ham,
        _ when call["comment_author"] is "akismet-guaranteed-spam" or "viagra-test-123" || call["comment_author_email"] == "akismet-guaranteed-spam@example.com"
            || call["comment_content"]?.Contains("viagra-test-123", StringComparison.Ordinal) == true => FakeAnswer.Spam,
        _ => FakeAnswer.All.FirstOrDefault(a => call["comment_content"]?.Contains($"akismet-fake:{a.Name}.", StringComparison.Ordinal) == true) ?? Otherwise,
    });

    /// <summary>Without the three required fields, in a form, there is no answer.</summary>
    private static FakeAnswer? Refusal(FakeCall call) =>
        call["api_key"] == Key && !string.IsNullOrEmpty(call["blog"]) && !string.IsNullOrEmpty(call["user_ip"]) ? null : FakeAnswer.Invalid;

    private static async Task SendAsync(HttpContext context, FakeAnswer answer)
    {
        if (answer.Hangs)
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        if (answer.Hangs || answer.Breaks)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        if (!answer.Headers.Keys.Any(k => k.Equals("X-akismet-guid", StringComparison.OrdinalIgnoreCase)))
            context.Response.Headers["X-akismet-guid"] = Guid.NewGuid().ToString("N");
        foreach (var (name, value) in answer.Headers)
            context.Response.Headers[name] = value;
        await context.Response.WriteAsync(answer.Body);
    }
}
