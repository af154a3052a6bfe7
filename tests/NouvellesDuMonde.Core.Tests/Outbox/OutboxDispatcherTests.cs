using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Outbox;

public sealed class OutboxDispatcherTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task Workers_beside_each_other_do_each_message_once(DatabaseProvider provider)
    {
        await using var site = new OutboxSite(provider);
        await site.WriteAsync(120);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(WorkAsync, Ct)));

        site.Done.Count.ShouldBe(120);
        site.Done.Distinct().Count().ShouldBe(120);
        (await site.InDatabaseAsync(db => db.Outbox.CountAsync(m => m.DoneUtc == null, Ct))).ShouldBe(0);

        async Task WorkAsync()
        {
            while (await site.Dispatcher.RunBatchAsync(Ct) > 0)
            {
            }
        }
    }

    [Fact]
    public async Task What_fails_is_tried_again_after_a_pause_that_grows()
    {
        await using var site = new OutboxSite { Failure = new InvalidOperationException("no route") };
        await site.WriteAsync(1);

        await site.Dispatcher.RunBatchAsync(Ct);
        (await site.Dispatcher.RunBatchAsync(Ct)).ShouldBe(0, "not before the pause is over");
        site.Clock.Advance(TimeSpan.FromSeconds(31));
        await site.Dispatcher.RunBatchAsync(Ct);
        var failed = await site.OnlyMessageAsync();
        (failed.Attempts, failed.LastError, failed.DueUtc).ShouldBe((2, "InvalidOperationException: no route", site.Clock.UtcNow.AddMinutes(1)));

        site.Failure = null;
        site.Clock.Advance(TimeSpan.FromSeconds(61));
        await site.Dispatcher.RunBatchAsync(Ct);

        site.Done.ShouldHaveSingleItem();
        (await site.OnlyMessageAsync()).DoneUtc.ShouldBe(site.Clock.UtcNow);
    }

    [Fact]
    public async Task What_always_fails_is_given_up_and_stays_for_an_administrator_to_see()
    {
        await using var site = new OutboxSite { Failure = new InvalidOperationException() };
        await site.WriteAsync(1);

        for (var i = 0; i < OutboxMessage.MaxAttempts + 3; i++)
        {
            await site.Dispatcher.RunBatchAsync(Ct);
            site.Clock.Advance(TimeSpan.FromHours(7));
        }

        var message = await site.OnlyMessageAsync();
        message.Attempts.ShouldBe(OutboxMessage.MaxAttempts);
        message.AbandonedUtc.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_a_crashed_worker_held_is_done_by_another_when_its_claim_ran_out()
    {
        await using var site = new OutboxSite();
        await site.WriteAsync(1);
        var until = site.Clock.UtcNow.AddMinutes(3);
        await site.InDatabaseAsync(db => db.Outbox.ExecuteUpdateAsync(m => m.SetProperty(x => x.LockedUntilUtc, until), Ct));

        await site.Dispatcher.RunBatchAsync(Ct);
        site.Done.ShouldBeEmpty();
        site.Clock.Advance(TimeSpan.FromMinutes(4));
        await site.Dispatcher.RunBatchAsync(Ct);

        site.Done.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_message_is_announced_when_its_transaction_commits_and_not_before()
    {
        await using var site = new OutboxSite();
        var raised = 0;
        await site.InDatabaseAsync(async db =>
        {
            await db.InTransactionAsync(async () =>
            {
                db.Outbox.Add(new OutboxMessage("test", "1", site.Clock.UtcNow));
                await db.SaveChangesAsync(Ct);
                raised += await WasRaisedAsync(site) ? 1 : 0;
            }, Ct);
            return raised;
        });

        raised.ShouldBe(0);
        (await WasRaisedAsync(site)).ShouldBeTrue();
    }

    private static async Task<bool> WasRaisedAsync(OutboxSite site)
    {
        var waiting = site.Signal.WaitAsync(Timeout.InfiniteTimeSpan, Ct);
        await Task.WhenAny(waiting, Task.Delay(50, Ct));
        if (waiting.IsCompleted)
            return true;
        site.Signal.Raise();
        await waiting;
        return false;
    }
}
