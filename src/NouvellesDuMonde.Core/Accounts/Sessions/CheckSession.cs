using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts.Sessions;

/// <summary>Is this session still open? One query each half minute and session, whatever it reads in the meantime.</summary>
public sealed class CheckSession(NewsDbContext db, SessionMemory memory, TimeProvider time)
{
    /// <summary>How often a session in use is marked as seen.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    public async Task<bool> RunAsync(Guid id, int memberId, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (memory.SawAlive(id, now))
            return true;
        var session = db.MemberSessions.Of(memberId).Where(s => s.Id == id);
        if (await session.Select(s => (DateTime?)s.LastSeenUtc).SingleOrDefaultAsync(ct) is not { } seen)
            return false;
        if (now - seen >= SeenEvery)
            await session.ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenUtc, now), ct);
        memory.Remember(id, now);
        return true;
    }
}
