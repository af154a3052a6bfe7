using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Outbox;

/// <summary>
/// Does what is due. Any number of nodes may run it at once: a message is claimed by a conditional update just before its handler
/// runs, and the claim outlasts the handler, so that two nodes never hold the same one.
/// </summary>
public sealed class OutboxDispatcher(IServiceScopeFactory scopes, TimeProvider time, ILogger<OutboxDispatcher> logger)
{
    public const int BatchSize = 50;

    /// <summary>Shorter than a host's patience at shutdown (30 s): the message in hand is finished, not abandoned.</summary>
    public static readonly TimeSpan HandlerTimeout = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(3);

    private DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    /// <returns>How many messages were due; <see cref="BatchSize"/> means that there may be more.</returns>
    public async Task<int> RunBatchAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var longKinds = scope.ServiceProvider.GetServices<IOutboxHandler>().Where(h => h.IsLong).Select(h => h.Kind).ToArray();
        var due = db.Outbox.Due(UtcNow);
        var quick = await TakeAsync(db, due.Where(m => !longKinds.Contains(m.Kind)), BatchSize, ct);
        if (quick == BatchSize || longKinds.Length == 0)
            return quick;
        // One, then a look at what has come meanwhile: a mail waits for seconds, not for an import's images.
        var isMore = await TakeAsync(db, due.Where(m => longKinds.Contains(m.Kind)), 1, ct) > 0;
        return isMore ? BatchSize : quick;
    }

    private async Task<int> TakeAsync(NewsDbContext db, IQueryable<OutboxMessage> messages, int atMost, CancellationToken ct)
    {
        var due = await messages.OrderBy(m => m.DueUtc).ThenBy(m => m.Id).Take(atMost).Select(m => m.Id).ToListAsync(ct);
        foreach (var id in due)
        {
            ct.ThrowIfCancellationRequested();
            if (await TryClaimAsync(db, id, ct))
                await DoAsync(db, id);
            db.ChangeTracker.Clear();
        }

        return due.Count;
    }

    private async Task<bool> TryClaimAsync(NewsDbContext db, long id, CancellationToken ct)
    {
        var now = UtcNow;
        return await db.Outbox.Due(now).Where(m => m.Id == id)
            .ExecuteUpdateAsync(m => m.SetProperty(x => x.LockedUntilUtc, now + Claim), ct) == 1;
    }

    // Without the caller's token: once a mail is under way, its success must be written down even while the node stops.
    private async Task DoAsync(NewsDbContext db, long id)
    {
        var message = await db.Outbox.SingleAsync(m => m.Id == id, CancellationToken.None);
        try
        {
            await HandleAsync(message);
            message.Succeed(UtcNow);
        }
        catch (Exception e)
        {
            message.Fail($"{e.GetType().Name}: {e.Message}", UtcNow);
            // The type only: a mail server's refusal quotes the address.
            logger.Log(message.AbandonedUtc is null ? LogLevel.Warning : LogLevel.Error,
                "Outbox message {Id} ({Kind}) failed, attempt {Attempt}: {Error}", id, message.Kind, message.Attempts, e.GetType().Name);
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }

    private async Task HandleAsync(OutboxMessage message)
    {
        await using var scope = scopes.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetServices<IOutboxHandler>().FirstOrDefault(h => h.Kind == message.Kind)
            ?? throw new InvalidOperationException($"No handler for « {message.Kind} ».");
        using var timeout = new CancellationTokenSource(HandlerTimeout);
        await handler.HandleAsync(message.Payload, timeout.Token).WaitAsync(HandlerTimeout, CancellationToken.None);
    }
}
