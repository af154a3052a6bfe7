using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>Where the member contested a decision, and what was answered.</summary>
public sealed class AppealRecords(NewsDbContext db) : IMemberRecords
{
    public int Order => 7;

    public string Name => "contestations";

    public string Title => "Contestations";

    public IReadOnlyList<string> Columns { get; } = ["commentaire", "date", "texte", "acceptee", "reponse", "reponse_date"];

    public async IAsyncEnumerable<object?[]> ReadAsync(int memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var a in Of(memberId).AsNoTracking().OrderBy(a => a.Id).AsAsyncEnumerable().WithCancellation(ct))
            yield return [a.CommentId, a.SubmittedUtc, a.Text, a.DecidedUtc is null ? null : a.IsAccepted, a.Answer, a.DecidedUtc];
    }

    public Task EraseAsync(MemberErasure erasure, CancellationToken ct) => Of(erasure.MemberId).ExecuteDeleteAsync(ct);

    private IQueryable<Appeal> Of(int memberId) => db.Appeals.Where(a => a.Comment.MemberId == memberId);
}
