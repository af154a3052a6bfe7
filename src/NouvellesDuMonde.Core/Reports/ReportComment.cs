using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Reports;

/// <summary>
/// Takes a report in: a receipt for its sender, a place on the desk for the comment. Hides nothing: only a person does, whatever the
/// number of reports.
/// </summary>
public sealed class ReportComment(
    NewsDbContext db, ReporterQuery reporters, ReportLetters letters, IOptionsMonitor<ReportOptions> options, TimeProvider time)
{
    public async Task<ReportReceipt> RunAsync(ReportInput typed, CancellationToken ct)
    {
        var input = typed.Tidy();
        if (input.Problems().ToArray() is { Length: > 0 } problems)
            return ReportReceipt.Refused(problems);
        if (await KnownAsync(input, ct) is { } known)
            return known;
        var articleId = await db.Comments.Visible().Where(c => c.Id == input.CommentId).Select(c => c.ArticleId).SingleOrDefaultAsync(ct);
        if (articleId == 0)
            return ReportReceipt.Refused("Ce commentaire n’est plus en ligne\u00A0: il n’y a plus rien à signaler.");
        if (await LimitAsync(input, ct) is { } limit)
            return ReportReceipt.Refused(limit);
        return await StoreAsync(input, articleId, ct);
    }

    /// <summary>The form sent twice, or a member who says again what waits for a decision.</summary>
    private async Task<ReportReceipt?> KnownAsync(ReportInput input, CancellationToken ct)
    {
        var key = CommentReport.KeyWhileOpen(input);
        var known = await db.CommentReports
            .Where(r => r.Case.CommentId == input.CommentId && r.PersonKey == input.PersonKey
                && ((r.FormId == input.FormId && input.FormId != null) || (r.OpenKey == key && key != null && r.Case.ClosedUtc == null)))
            .OrderBy(r => r.Id).Select(r => new { r.Reference, r.FormId }).FirstOrDefaultAsync(ct);
        if (known is null)
            return null;
        return known.FormId == input.FormId ? ReportReceipt.Taken(known.Reference) : ReportReceipt.Again(known.Reference);
    }

    private async Task<string?> LimitAsync(ReportInput input, CancellationToken ct)
    {
        if (input.Reason == ReportReason.Illegal)
            return null;
        var now = time.GetUtcNow().UtcDateTime;
        var (limits, today, person) = (options.CurrentValue, now.AddDays(-1), input.PersonKey);
        if (await db.CommentReports.CountAsync(r => r.PersonKey == person && r.ReceivedUtc > today, ct) >= limits.MaxPerDay)
            return $"Vous avez déjà envoyé {limits.MaxPerDay} signalements en un jour. Reprenez demain, ou écrivez-nous par la page Contact.";
        var decided = now.AddHours(-limits.AgainAfterHours);
        return input.MemberId is { } member
            && await db.CommentReports.DecidedSince(decided).AnyAsync(r => r.MemberId == member && r.Case.CommentId == input.CommentId, ct)
            ? "Un modérateur vient d’examiner votre signalement de ce commentaire. Vous pourrez le signaler à nouveau demain."
            : null;
    }

    private async Task<ReportReceipt> StoreAsync(ReportInput input, int articleId, CancellationToken ct)
    {
        var reference = "";
        try
        {
            await db.InTransactionAsync(async () => reference = await StoreOnceAsync(input, articleId, ct), ct);
            return ReportReceipt.Taken(reference);
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            // The button pressed twice, from two windows: an index let one through.
            db.ChangeTracker.Clear();
            return await KnownAsync(input, ct) ?? throw new InvalidOperationException("Another row has a key of this report.", e);
        }
    }

    private async Task<string> StoreOnceAsync(ReportInput input, int articleId, CancellationToken ct)
    {
        // One after another under an article, and never beside a decision: a comment has one open case.
        await db.LockCommentsAsync(articleId, ct);
        var now = time.GetUtcNow().UtcDateTime;
        var reported = await db.ReportCases.About(input.CommentId).Open().SingleOrDefaultAsync(ct) ?? Open(input.CommentId, now);
        var weight = ReportWeight.Of(await reporters.RunAsync(input, reported, now, ct));
        var report = new CommentReport(reported, input, input.PersonKey, weight, now);
        db.CommentReports.Add(report);
        if (await letters.ReceiptAsync(report, input.CommentId, ct) is { } mail)
            db.Send(mail, now);
        await db.SaveChangesAsync(ct);
        return report.Reference;
    }

    private ReportCase Open(long commentId, DateTime nowUtc) => db.ReportCases.Add(new ReportCase(commentId, nowUtc)).Entity;
}
