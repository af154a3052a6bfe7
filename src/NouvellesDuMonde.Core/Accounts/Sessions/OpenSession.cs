using System.Net;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts.Sessions;

/// <summary>Writes down that a member signed in. The sessions seen longest ago make room.</summary>
public sealed class OpenSession(NewsDbContext db, TimeProvider time)
{
    /// <summary>More devices than a person has; a program that signs in again and again must not fill the table.</summary>
    internal const int MaxPerMember = 30;

    public async Task<Guid> RunAsync(NewSession input, CancellationToken ct)
    {
        var session = new MemberSession(input.MemberId, DeviceWords.Of(input.UserAgent), NetworkPlace.Of(input.Address), time.GetUtcNow().UtcDateTime);
        var tooMany = await db.MemberSessions.Of(input.MemberId).LastSeenFirst().Skip(MaxPerMember - 1).ToListAsync(ct);
        db.MemberSessions.RemoveRange(tooMany);
        db.MemberSessions.Add(session);
        await db.SaveChangesAsync(ct);
        return session.Id;
    }
}

public sealed record NewSession(int MemberId, string? UserAgent, IPAddress? Address);
