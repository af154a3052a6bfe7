using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>The comments that the member recommends.</summary>
public sealed class RecommendationRecords(NewsDbContext db) : IMemberRecords
{
    public int Order => 5;

    public string Name => "recommandations";

    public string Title => "Commentaires recommandés";

    public IReadOnlyList<string> Columns { get; } = ["commentaire", "date"];

    public async IAsyncEnumerable<object?[]> ReadAsync(int memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        var given = db.CommentRecommendations.AsNoTracking().Where(r => r.MemberId == memberId).OrderBy(r => r.ArticleId).ThenBy(r => r.CommentId);
        await foreach (var r in given.AsAsyncEnumerable().WithCancellation(ct))
            yield return [r.CommentId, r.AtUtc];
    }

    /// <summary>The counters say how many members there are, so they go down with the rows. Pages follow when their time is over.</summary>
    public Task EraseAsync(MemberErasure erasure, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var given = db.CommentRecommendations.Where(r => r.MemberId == erasure.MemberId);
        await db.Comments.Where(c => given.Any(r => r.CommentId == c.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.RecommendationCount, c => c.RecommendationCount - 1), ct);
        await given.ExecuteDeleteAsync(ct);
    }, ct);
}
