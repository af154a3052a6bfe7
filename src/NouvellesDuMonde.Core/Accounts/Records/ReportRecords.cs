using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Reports;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>What the member reported. The report stays, because a decision rests on it; who made it does not.</summary>
public sealed class ReportRecords(NewsDbContext db) : IMemberRecords
{
    public int Order => 8;

    public string Name => "signalements";

    public string Title => "Signalements";

    public IReadOnlyList<string> Columns { get; } = ["reference", "commentaire", "date", "motif", "explication", "reponse_date"];

    public async IAsyncEnumerable<object?[]> ReadAsync(int memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        var reports = db.CommentReports.Where(r => r.MemberId == memberId).OrderBy(r => r.ReceivedUtc)
            .Select(r => new { r.Reference, r.Case.CommentId, r.ReceivedUtc, r.Reason, r.Explanation, r.AnsweredUtc });
        await foreach (var r in reports.AsAsyncEnumerable().WithCancellation(ct))
            yield return [r.Reference, r.CommentId, r.ReceivedUtc, ReportWords.Reason(r.Reason), r.Explanation, r.AnsweredUtc];
    }

    /// <summary>Nobody is left to be answered: an open one counts as answered.</summary>
    public async Task EraseAsync(MemberErasure erasure, CancellationToken ct)
    {
        var reports = db.CommentReports.Where(r => r.MemberId == erasure.MemberId);
        await reports.Unanswered().ExecuteUpdateAsync(set => set.SetProperty(r => r.AnsweredUtc, erasure.NowUtc), ct);
        await reports.ExecuteUpdateAsync(
            set => set.SetProperty(r => r.PersonKey, "").SetProperty(r => r.OpenKey, (string?)null)
                .SetProperty(r => r.Name, (string?)null).SetProperty(r => r.Email, (string?)null).SetProperty(r => r.MemberId, (int?)null),
            ct);
    }
}
