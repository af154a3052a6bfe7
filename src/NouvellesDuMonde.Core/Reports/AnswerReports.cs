using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;
using NouvellesDuMonde.Core.Notifications;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Reports;

/// <summary>
/// Tells everybody who reported a comment what was decided: members as they wish to be told, others by mail. A part at a time, since
/// a thousand may have reported; the mail and the record that it was written are one transaction, so nobody is told twice.
/// </summary>
public sealed class AnswerReports(NewsDbContext db, ReportLetters letters, NotifyMembers notify, TimeProvider time) : IOutboxHandler
{
    public const string OutboxKind = "report-decision";

    private const int AtOnce = 100;

    public string Kind => OutboxKind;

    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var caseId = long.Parse(payload, CultureInfo.InvariantCulture);
        var decided = await db.ReportCases.Include(c => c.Comment).SingleOrDefaultAsync(c => c.Id == caseId, ct);
        if (decided is null or { IsOpen: true })
            return; // taken back, or erased since
        var now = time.GetUtcNow().UtcDateTime;
        var reports = await db.CommentReports.In(caseId).Unanswered().OrderBy(r => r.Id).Take(AtOnce).ToListAsync(ct);
        foreach (var report in reports)
        {
            report.Answer(now);
            if (report is { MemberId: null, Email: not null })
                db.Send(letters.Decision(report, decided), now);
        }

        var members = reports.Select(r => r.MemberId).OfType<int>().Distinct().ToList();
        await notify.RunAsync(new Happening(NotificationKind.Report, decided.Comment), members, now, ct);
        if (reports.Count == AtOnce)
            db.Outbox.Add(Order(caseId, now));
        await db.SaveChangesAsync(ct);
    }

    internal static OutboxMessage Order(long caseId, DateTime nowUtc) => new(OutboxKind, caseId.ToString(CultureInfo.InvariantCulture), nowUtc);
}

internal static class ReportAnswers
{
    /// <summary>The case was just closed: its members may report again, and all of its senders will be told.</summary>
    public static Task AnswerReportsAsync(this NewsDbContext db, ReportCase closed, DateTime nowUtc, CancellationToken ct) =>
        db.AnswerReportsAsync([closed], nowUtc, ct);

    /// <summary>Authors took these comments back: what was reported about them is closed, and its senders will be told.</summary>
    public static async Task WithdrawReportedAsync(this NewsDbContext db, IReadOnlyCollection<long> commentIds, DateTime nowUtc, CancellationToken ct)
    {
        var open = await db.ReportCases.Open().Where(c => commentIds.Contains(c.CommentId)).ToListAsync(ct);
        foreach (var reported in open)
            reported.Close(new CaseDecision(CaseOutcome.Withdrawn, null), nowUtc);
        if (open.Count > 0)
            await db.AnswerReportsAsync(open, nowUtc, ct);
    }

    private static async Task AnswerReportsAsync(this NewsDbContext db, IReadOnlyCollection<ReportCase> closed, DateTime nowUtc, CancellationToken ct)
    {
        var ids = closed.Select(c => c.Id).ToList();
        await db.CommentReports.Where(r => ids.Contains(r.CaseId)).ExecuteUpdateAsync(set => set.SetProperty(r => r.OpenKey, (string?)null), ct);
        db.Outbox.AddRange(ids.Select(id => AnswerReports.Order(id, nowUtc)));
    }
}
