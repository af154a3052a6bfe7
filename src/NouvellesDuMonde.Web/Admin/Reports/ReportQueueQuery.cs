using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Web.Admin.Moderation;

namespace NouvellesDuMonde.Web.Admin.Reports;

/// <summary>What readers have reported, the most serious first: nine queries at most, whatever the length of the list.</summary>
public sealed class ReportQueueQuery(NewsDbContext db, ModerationQueueQuery moderation)
{
    private const int PageSize = 20;
    private const int ReportsShown = 10;

    public async Task<ReportQueue> RunAsync(string? after, CancellationToken ct)
    {
        var open = db.ReportCases.Open();
        if (Parse(after) is var (priority, id))
            open = open.After(priority, id);
        var cases = await open.MostUrgentFirst().AsNoTracking().Take(PageSize + 1).ToListAsync(ct);
        return new ReportQueue(
            await EntriesAsync([.. cases.Take(PageSize)], ct),
            cases.Count > PageSize ? string.Create(CultureInfo.InvariantCulture, $"{cases[PageSize - 1].Priority}-{cases[PageSize - 1].Id}") : null);
    }

    /// <returns><c>null</c> when there is no such open case.</returns>
    public async Task<ReportedEntry?> OneAsync(long caseId, CancellationToken ct) =>
        await EntriesAsync(await db.ReportCases.Open().Where(c => c.Id == caseId).AsNoTracking().ToListAsync(ct), ct) is [var entry] ? entry : null;

    private async Task<IReadOnlyList<ReportedEntry>> EntriesAsync(IReadOnlyList<ReportCase> shown, CancellationToken ct)
    {
        var comments = shown.Select(c => c.CommentId).ToArray();
        var entries = (await moderation.WithHistoryAsync(await db.Comments.Where(c => comments.Contains(c.Id)).AsEntries().ToListAsync(ct), ct)).ToDictionary(e => e.Id);
        var reasons = await ReasonsAsync([.. shown.Select(c => c.Id)], ct);
        var reports = await ReportsAsync([.. shown.Select(c => c.Id)], ct);
        return [.. shown.Select(c => new ReportedEntry(c, entries[c.CommentId], [.. reasons[c.Id]], [.. reports[c.Id]]))];
    }

    public async Task<VoiceCounts> CountsAsync(CancellationToken ct) => new(
        await db.ReportCases.Open().MostUrgentFirst().Take(ModerationQueueQuery.MostCounted).CountAsync(ct),
        await db.Appeals.Waiting().OrderBy(a => a.Id).Take(ModerationQueueQuery.MostCounted).CountAsync(ct));

    private async Task<ILookup<long, ReasonCount>> ReasonsAsync(IReadOnlyCollection<long> cases, CancellationToken ct) =>
        (await db.CommentReports.Where(r => cases.Contains(r.CaseId)).GroupBy(r => new { r.CaseId, r.Reason })
            .Select(g => new { g.Key.CaseId, g.Key.Reason, Count = g.Count() }).ToListAsync(ct))
        .OrderByDescending(r => r.Reason == ReportReason.Illegal).ThenByDescending(r => r.Count)
        .ToLookup(r => r.CaseId, r => new ReasonCount(r.Reason, r.Count));

    /// <summary>Those that say something, notices first.</summary>
    private async Task<ILookup<long, ReportLine>> ReportsAsync(IReadOnlyCollection<long> cases, CancellationToken ct)
    {
        var telling = db.CommentReports.Where(r => r.Explanation != null);
        var rows = await db.ReportCases.Where(c => cases.Contains(c.Id)).SelectMany(
                c => telling.Where(r => r.CaseId == c.Id).OrderByDescending(r => r.Reason).ThenBy(r => r.Id).Take(ReportsShown))
            .Select(r => new ReportLine(r.CaseId, r.Reason, r.Law, r.Explanation!, r.Member != null ? r.Member.DisplayName : r.Name, r.Reference, r.ReceivedUtc))
            .ToListAsync(ct);
        return rows.OrderByDescending(r => r.Reason).ThenBy(r => r.ReceivedUtc).ToLookup(r => r.CaseId);
    }

    private static (int Priority, long Id)? Parse(string? after) => after?.Split('-') is [var priority, var id]
        && int.TryParse(priority, NumberStyles.None, CultureInfo.InvariantCulture, out var p) && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
        ? (p, i) : null;
}

public sealed record ReportQueue(IReadOnlyList<ReportedEntry> Entries, string? Next);

/// <param name="Reasons">How many named which, notices of illegal content first.</param>
public sealed record ReportedEntry(ReportCase Case, ModerationEntry Comment, IReadOnlyList<ReasonCount> Reasons, IReadOnlyList<ReportLine> Reports)
{
    /// <summary>A refusal that could not be taken as it was.</summary>
    public RejectionForm? Typed { get; init; }
}

public sealed record ReasonCount(ReportReason Reason, int Count);

/// <param name="Who"><c>null</c> for somebody who gave no name.</param>
public sealed record ReportLine(long CaseId, ReportReason Reason, ReportedLaw? Law, string Explanation, string? Who, string Reference, DateTime ReceivedUtc);

/// <summary>What waits for a moderator beside the comments themselves.</summary>
public sealed record VoiceCounts(int Reports, int Appeals);
