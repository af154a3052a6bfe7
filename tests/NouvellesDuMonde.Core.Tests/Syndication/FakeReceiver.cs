using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NouvellesDuMonde.Core.Tests.Syndication;

/// <summary>A hub or a search engine on a port of its own, over real HTTP: keeps what it is sent and answers as told.</summary>
internal sealed class FakeReceiver : IAsyncDisposable
{
    private readonly WebApplication server;

    private FakeReceiver(WebApplication server) => this.server = server;

    public ConcurrentQueue<(string? ContentType, string Body)> Received { get; } = [];

    public int Status { get; set; } = StatusCodes.Status202Accepted;

    public string Url => server.Urls.Single() + "/hub";

    public static async Task<FakeReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new FakeReceiver(builder.Build());
        receiver.server.MapPost("/hub", receiver.TakeAsync);
        await receiver.server.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        Received.Enqueue((request.ContentType, await reader.ReadToEndAsync(TestContext.Current.CancellationToken)));
        return Results.StatusCode(Status);
    }
}
