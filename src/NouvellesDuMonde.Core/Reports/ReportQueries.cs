namespace NouvellesDuMonde.Core.Reports;

public static class ReportQueries
{
    public static IQueryable<ReportCase> Open(this IQueryable<ReportCase> cases) => cases.Where(c => c.ClosedUtc == null);

    public static IQueryable<ReportCase> About(this IQueryable<ReportCase> cases, long commentId) => cases.Where(c => c.CommentId == commentId);

    public static IQueryable<ReportCase> Kept(this IQueryable<ReportCase> cases) => cases.Where(c => c.Outcome == CaseOutcome.Kept);

    public static IQueryable<ReportCase> ClosedBefore(this IQueryable<ReportCase> cases, DateTime utc) => cases.Where(c => c.ClosedUtc < utc);

    /// <summary>The most serious first, the oldest of these first.</summary>
    public static IQueryable<ReportCase> MostUrgentFirst(this IQueryable<ReportCase> cases) =>
        cases.OrderByDescending(c => c.Priority).ThenBy(c => c.Id);

    /// <summary>What follows one case in the order of <see cref="MostUrgentFirst"/>.</summary>
    public static IQueryable<ReportCase> After(this IQueryable<ReportCase> cases, int priority, long id) =>
        cases.Where(c => c.Priority < priority || (c.Priority == priority && c.Id > id));

    public static IQueryable<CommentReport> In(this IQueryable<CommentReport> reports, long caseId) => reports.Where(r => r.CaseId == caseId);

    public static IQueryable<CommentReport> Unanswered(this IQueryable<CommentReport> reports) => reports.Where(r => r.AnsweredUtc == null);

    /// <summary>Somebody judged them; a comment that had gone before says nothing about who reported it.</summary>
    public static IQueryable<CommentReport> DecidedSince(this IQueryable<CommentReport> reports, DateTime utc) =>
        reports.Where(r => r.Case.ClosedUtc > utc && (r.Case.Outcome == CaseOutcome.Kept || r.Case.Outcome == CaseOutcome.Removed));

    public static IQueryable<CommentReport> Upheld(this IQueryable<CommentReport> reports) =>
        reports.Where(r => r.Case.Outcome == CaseOutcome.Removed);
}
