using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>What the member's comments said before they were changed. Nobody but moderators ever read it, so it never outlives the account.</summary>
public sealed class RevisionRecords(NewsDbContext db) : IMemberRecords
{
    public int Order => 6;

    public string Name => "versions-precedentes";

    public string Title => "Versions précédentes de vos commentaires";

    public IReadOnlyList<string> Columns { get; } = ["commentaire", "remplacee", "texte"];

    public async IAsyncEnumerable<object?[]> ReadAsync(int memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var r in Of(memberId).AsNoTracking().OrderBy(r => r.Id).AsAsyncEnumerable().WithCancellation(ct))
            yield return [r.CommentId, r.ReplacedUtc, r.Text];
    }

    public Task EraseAsync(MemberErasure erasure, CancellationToken ct) => Of(erasure.MemberId).ExecuteDeleteAsync(ct);

    private IQueryable<CommentRevision> Of(int memberId) =>
        db.CommentRevisions.Where(r => db.Comments.Any(c => c.Id == r.CommentId && c.MemberId == memberId));
}
