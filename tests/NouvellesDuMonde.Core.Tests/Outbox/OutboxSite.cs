using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Testing;

namespace NouvellesDuMonde.Core.Tests.Outbox;

/// <summary>A site whose own worker sleeps, with one kind of message that the test counts, or lets fail.</summary>
internal sealed class OutboxSite(DatabaseProvider provider = DatabaseProvider.Sqlite) : SiteFactory(provider), IOutboxHandler
{
    private const string TestKind = "test";

    public ConcurrentQueue<string> Done { get; } = [];

    public Exception? Failure { get; set; }

    string IOutboxHandler.Kind => TestKind;

    public OutboxDispatcher Dispatcher => Services.GetRequiredService<OutboxDispatcher>();

    public OutboxSignal Signal => Services.GetRequiredService<OutboxSignal>();

    public Task WriteAsync(int count) => InDatabaseAsync(db =>
    {
        db.Outbox.AddRange(Enumerable.Range(1, count).Select(i => new OutboxMessage(TestKind, $"{i}", Clock.UtcNow)));
        return db.SaveChangesAsync();
    });

    public Task<OutboxMessage> OnlyMessageAsync() => InDatabaseAsync(db => db.Outbox.AsNoTracking().SingleAsync());

    Task IOutboxHandler.HandleAsync(string payload, CancellationToken ct)
    {
        if (Failure is not null)
            return Task.FromException(Failure);
        Done.Enqueue(payload);
        return Task.CompletedTask;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<IOutboxHandler>(this);
            services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "OutboxWorker"));
        });
    }
}
