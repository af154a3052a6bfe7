using System.Collections.Concurrent;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Fakes;
using NouvellesDuMonde.Testing;

namespace NouvellesDuMonde.Core.Tests.Comments.Akismet;

/// <summary>The client as the site wires it, at the other end of a real connection to the fake, with everything that is logged.</summary>
internal sealed class AkismetLine : IAsyncDisposable, ILoggerProvider, ILogger
{
    private readonly ServiceProvider services;

    private AkismetLine(FakeAkismet akismet, Action<AkismetOptions> configure)
    {
        Akismet = akismet;
        services = new ServiceCollection().AddLogging(l => l.SetMinimumLevel(LogLevel.Trace).AddProvider(this)).AddOptions()
            .Configure<AkismetOptions>(o => (o.Key, o.BaseUrl, o.TimeoutSeconds) = (FakeAkismet.Key, akismet.Url, 1)).Configure(configure)
            .AddSingleton<TimeProvider>(Clock).AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>().AddAkismet().BuildServiceProvider();
    }

    public static AkismetForm Question { get; } = AkismetForm.Empty
        .With("blog", "http://localhost:5000/").With("user_ip", "192.0.2.7").With("comment_content", "Un avis.");

    public FakeAkismet Akismet { get; }

    public FakeClock Clock { get; } = new(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));

    public AkismetClient Client => services.GetRequiredService<AkismetClient>();

    public AkismetCircuit Circuit => services.GetRequiredService<AkismetCircuit>();

    public ConcurrentQueue<string> Logged { get; } = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<AkismetLine> OpenAsync(Action<AkismetOptions>? configure = null) => new(await FakeAkismet.StartAsync(), configure ?? (_ => { }));

    public Task<AkismetReply> CheckAsync(FakeAnswer answer) => CheckAsync(answer, Question);

    public Task<AkismetReply> CheckAsync(FakeAnswer answer, AkismetForm question)
    {
        Akismet.Then(answer);
        return Client.CheckAsync(question, TimeSpan.FromSeconds(answer.Hangs ? 0.1 : 5), Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Akismet.DisposeAsync();
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => this;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Logged.Enqueue($"{formatter(state, exception)} {exception}");

    void IDisposable.Dispose()
    {
    }
}
