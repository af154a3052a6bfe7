using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts.Sessions;

/// <summary>Signs devices of a member out, at once on this node.</summary>
public sealed class EndSessions(NewsDbContext db, SessionMemory memory)
{
    /// <summary>One of them; nothing when it is not the member's.</summary>
    public Task OneAsync(int memberId, Guid id, CancellationToken ct) =>
        EndAsync(db.MemberSessions.Of(memberId).Where(s => s.Id == id), ct);

    /// <param name="keptId">The session of the person who asks; <c>null</c> ends that one too.</param>
    public Task OthersAsync(int memberId, Guid? keptId, CancellationToken ct) =>
        EndAsync(db.MemberSessions.Of(memberId).Where(s => s.Id != keptId), ct);

    private async Task EndAsync(IQueryable<MemberSession> sessions, CancellationToken ct)
    {
        var ids = await sessions.Select(s => s.Id).ToListAsync(ct);
        await sessions.ExecuteDeleteAsync(ct);
        memory.Forget(ids);
    }
}
