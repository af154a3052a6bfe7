using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts.Sessions;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>The devices on which the member is signed in.</summary>
public sealed class SessionRecords(NewsDbContext db, EndSessions end) : IMemberRecords
{
    public int Order => 2;

    public string Name => "appareils";

    public string Title => "Appareils connectés";

    public IReadOnlyList<string> Columns { get; } = ["appareil", "reseau", "connexion", "vu"];

    public async IAsyncEnumerable<object?[]> ReadAsync(int memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var s in db.MemberSessions.AsNoTracking().Of(memberId).LastSeenFirst().AsAsyncEnumerable().WithCancellation(ct))
            yield return [s.Device, s.Place, s.OpenedUtc, s.LastSeenUtc];
    }

    public Task EraseAsync(MemberErasure erasure, CancellationToken ct) => end.OthersAsync(erasure.MemberId, null, ct);
}
