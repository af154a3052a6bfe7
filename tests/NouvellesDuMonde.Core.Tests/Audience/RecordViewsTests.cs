using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Audience;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Testing.SqlServer;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Audience;

public sealed class RecordViewsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task Nodes_that_write_at_once_add_up(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        _ = site.Services;
        // More articles than one statement takes, and every node another order.
        var counts = Enumerable.Range(1, 700).ToDictionary(id => id, id => 2);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(node => Task.Run(() => RecordAsync(site, counts.OrderBy(c => c.Key * (node + 7) % 701).ToDictionary()), Ct)));
        site.Clock.Advance(TimeSpan.FromHours(1));
        await RecordAsync(site, new Dictionary<int, int> { [1] = 5 });

        var stored = await site.InDatabaseAsync(db => db.ArticleViews.AsNoTracking().OrderBy(v => v.HourUtc).ThenBy(v => v.ArticleId).ToListAsync(Ct));
        stored.Count.ShouldBe(701);
        stored.Take(700).ShouldAllBe(v => v.Count == 12);
        stored[^1].Count.ShouldBe(5);
        stored[^1].HourUtc.ShouldBe(site.Clock.UtcNow);
    }

    [Theory, DatabaseData]
    public async Task An_hour_is_an_hour_at_any_minute_and_old_ones_are_forgotten(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        await RecordAsync(site, new Dictionary<int, int> { [1] = 100, [2] = 100 });
        site.Clock.Advance(TimeSpan.FromMinutes(75));
        await RecordAsync(site, new Dictionary<int, int> { [2] = 10 });

        var scores = await site.InDatabaseAsync(db => db.ArticleViews.ScoredSince(site.Clock.UtcNow.AddHours(-1)).Ranked(minimum: 1).ToListAsync(Ct));
        scores.Select(s => (s.ArticleId, s.Views)).ShouldBe([(2, 85), (1, 75)]);

        site.Clock.Advance(TimeSpan.FromDays(8));
        await using var scope = site.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<RecordViews>().ForgetAsync(Ct)).ShouldBe(2);
    }

    [Fact]
    public void What_SQL_Server_is_sent_is_T_SQL() =>
        TSql.Errors(Regex.Replace(RecordViews.Statement("Microsoft.EntityFrameworkCore.SqlServer", 3), @"\{(\d+)\}", "@p$1")).ShouldBeEmpty();

    [Fact]
    public async Task Nothing_counted_is_lost_while_somebody_drains()
    {
        const int times = 200_000;
        var counter = new ViewCounter();
        var drained = 0L;
        using var done = new CancellationTokenSource();
        var draining = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
                drained += counter.Drain().Values.Sum(v => (long)v);
        }, Ct);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < times; i++)
                counter.Count(i % 3);
        }, Ct)));
        await done.CancelAsync();
        await draining;

        (drained + counter.Drain().Values.Sum()).ShouldBe(4 * times);
    }

    [Fact]
    public void Counting_an_article_again_allocates_nothing()
    {
        var counter = new ViewCounter();
        counter.Count(1);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            counter.Count(1);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static async Task RecordAsync(SiteFactory site, Dictionary<int, int> counts)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RecordViews>().RunAsync(counts, Ct);
    }
}
