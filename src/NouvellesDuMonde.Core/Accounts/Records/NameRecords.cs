using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>The names that the member had before.</summary>
public sealed class NameRecords(NewsDbContext db) : IMemberRecords
{
    public int Order => 1;

    public string Name => "anciens-noms";

    public string Title => "Anciens noms";

    public IReadOnlyList<string> Columns { get; } = ["nom", "jusqu_au"];

    public async IAsyncEnumerable<object?[]> ReadAsync(int memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var change in db.MemberNameChanges.AsNoTracking().Of(memberId).OrderBy(c => c.UntilUtc).AsAsyncEnumerable().WithCancellation(ct))
            yield return [change.Name, change.UntilUtc];
    }

    public Task EraseAsync(MemberErasure erasure, CancellationToken ct) => db.MemberNameChanges.Of(erasure.MemberId).ExecuteDeleteAsync(ct);
}
