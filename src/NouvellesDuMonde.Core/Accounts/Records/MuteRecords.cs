using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>Whom the member does not want to read. Who muted the member is theirs to know: it goes with the account, and is not handed out.</summary>
public sealed class MuteRecords(NewsDbContext db) : IMemberRecords
{
    public int Order => 11;

    public string Name => "membres-masques";

    public string Title => "Membres masqués";

    public IReadOnlyList<string> Columns { get; } = ["membre", "depuis"];

    public async IAsyncEnumerable<object?[]> ReadAsync(int memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        var muted = db.Mutes.Where(m => m.MemberId == memberId).OrderBy(m => m.SinceUtc).Select(m => new { m.Muted.DisplayName, m.SinceUtc });
        await foreach (var m in muted.AsAsyncEnumerable().WithCancellation(ct))
            yield return [m.DisplayName, m.SinceUtc];
    }

    public Task EraseAsync(MemberErasure erasure, CancellationToken ct) =>
        db.Mutes.Where(m => m.MemberId == erasure.MemberId || m.MutedId == erasure.MemberId).ExecuteDeleteAsync(ct);
}
