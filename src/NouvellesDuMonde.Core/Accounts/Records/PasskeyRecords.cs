using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>The passkeys, by the names that their owner gave them.</summary>
public sealed class PasskeyRecords(NewsDbContext db) : IMemberRecords
{
    public int Order => 3;

    public string Name => "cles-d-acces";

    public string Title => "Clés d’accès";

    public IReadOnlyList<string> Columns { get; } = ["nom", "creation"];

    public async IAsyncEnumerable<object?[]> ReadAsync(int memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var key in Of(memberId).AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
            yield return [key.Data.Name, key.Data.CreatedAt.UtcDateTime];
    }

    public Task EraseAsync(MemberErasure erasure, CancellationToken ct) => Of(erasure.MemberId).ExecuteDeleteAsync(ct);

    private IQueryable<IdentityUserPasskey<int>> Of(int memberId) => db.UserPasskeys.Where(k => k.UserId == memberId);
}
