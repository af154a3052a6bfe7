using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Schedule;

namespace NouvellesDuMonde.Core.FrontPages;

/// <summary>Throws the cached front page out when a pin begins or ends, and forgets pins that are over.</summary>
public sealed class TurnFrontPage(NewsDbContext db, FrontPageClock clock, TimeProvider time) : IScheduledWork
{
    /// <summary>Until then an editor sees what stood there last.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public async Task<DateTime?> RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (await db.FrontPageSlots.TurningBetween(clock.LookedUtc, now).AnyAsync(ct))
        {
            db.Evict(now, PageTags.FrontPage);
            await db.SaveChangesAsync(ct);
            await db.FrontPageSlots.OverBefore(now - Kept).ExecuteDeleteAsync(ct);
        }

        clock.LookedUtc = now;
        var begins = await db.FrontPageSlots.Where(s => s.FromUtc > now).MinAsync(s => (DateTime?)s.FromUtc, ct);
        var ends = await db.FrontPageSlots.Where(s => s.UntilUtc > now).MinAsync(s => s.UntilUtc, ct);
        return begins is null || ends < begins ? ends : begins;
    }
}

/// <summary>Up to when this node has looked. What happened before its start cannot be in its cache.</summary>
public sealed class FrontPageClock(TimeProvider time)
{
    public DateTime LookedUtc { get; set; } = time.GetUtcNow().UtcDateTime;
}
