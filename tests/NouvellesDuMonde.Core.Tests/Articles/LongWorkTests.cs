using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Schedule;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Articles;

/// <summary>An article that is due does not wait for work that takes minutes.</summary>
public sealed class LongWorkTests
{
    [Fact]
    public async Task What_takes_long_runs_beside_the_rest_and_once_at_a_time()
    {
        var counts = new Counts();
        await using var services = new ServiceCollection().AddSingleton(counts).AddScoped<Endless>().AddScoped<Quick>().BuildServiceProvider();
        ScheduledWork[] works = [new(typeof(Endless), IsLong: true), new(typeof(Quick))];
        using var scheduler = new PublicationScheduler(
            services.GetRequiredService<IServiceScopeFactory>(), works, new PublicationAlarm(), TimeProvider.System, NullLogger<PublicationScheduler>.Instance);

        await scheduler.StartAsync(TestContext.Current.CancellationToken);
        await counts.Thrice.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await scheduler.StopAsync(TestContext.Current.CancellationToken);

        counts.Begun.ShouldBe(1);
    }

    private sealed class Counts
    {
        public int Begun;
        public int Done;

        public TaskCompletionSource Thrice { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Endless(Counts counts) : IScheduledWork
    {
        public async Task<DateTime?> RunAsync(CancellationToken ct)
        {
            Interlocked.Increment(ref counts.Begun);
            await Task.Delay(Timeout.Infinite, ct);
            return null;
        }
    }

    private sealed class Quick(Counts counts) : IScheduledWork
    {
        public Task<DateTime?> RunAsync(CancellationToken ct)
        {
            if (Interlocked.Increment(ref counts.Done) == 3)
                counts.Thrice.SetResult();
            return Task.FromResult<DateTime?>(DateTime.UtcNow);
        }
    }
}
