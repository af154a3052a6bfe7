using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Tests.Outbox;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Data;

public sealed class PurgeExpiredTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_done_goes_after_thirty_days_and_what_waits_stays()
    {
        await using var site = new OutboxSite();
        await site.WriteAsync(2);
        await site.Dispatcher.RunBatchAsync(Ct);
        await site.InDatabaseAsync(db =>
        {
            db.Evict(site.Clock.UtcNow, PageTags.FrontPage);
            return db.SaveChangesAsync(Ct);
        });
        site.Clock.Advance(TimeSpan.FromDays(29));
        await site.WriteAsync(1);

        (await PurgeAsync(site)).ShouldBe(new PurgeReport(0, 0, 0, 1));
        site.Clock.Advance(TimeSpan.FromDays(2));
        (await PurgeAsync(site)).ShouldBe(new PurgeReport(2, 0, 0, 0));
        (await site.InDatabaseAsync(db => db.Outbox.CountAsync(Ct))).ShouldBe(1);
    }

    private static async Task<PurgeReport> PurgeAsync(OutboxSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PurgeExpired>().RunAsync(Ct);
    }
}
