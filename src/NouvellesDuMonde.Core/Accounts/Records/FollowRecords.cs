using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>The discussions that the member follows.</summary>
public sealed class FollowRecords(NewsDbContext db) : IMemberRecords
{
    public int Order => 10;

    public string Name => "discussions-suivies";

    public string Title => "Discussions suivies";

    public IReadOnlyList<string> Columns { get; } = ["article", "depuis"];

    public async IAsyncEnumerable<object?[]> ReadAsync(int memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        var follows = db.ThreadFollows.Where(f => f.MemberId == memberId).OrderBy(f => f.SinceUtc).Select(f => new { f.Article.Headline, f.SinceUtc });
        await foreach (var f in follows.AsAsyncEnumerable().WithCancellation(ct))
            yield return [f.Headline, f.SinceUtc];
    }

    public Task EraseAsync(MemberErasure erasure, CancellationToken ct) =>
        db.ThreadFollows.Where(f => f.MemberId == erasure.MemberId).ExecuteDeleteAsync(ct);
}
