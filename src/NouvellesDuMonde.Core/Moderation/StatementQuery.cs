using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Moderation;

/// <summary>The statements of reasons of a page of comments: four queries, whatever their number.</summary>
public sealed class StatementQuery(NewsDbContext db, IOptionsMonitor<CommentOptions> options)
{
    /// <returns>By comment; none for one that was not refused.</returns>
    public async Task<IReadOnlyDictionary<long, StatementOfReasons>> RunAsync(IReadOnlyCollection<long> commentIds, CancellationToken ct)
    {
        if (commentIds.Count == 0)
            return new Dictionary<long, StatementOfReasons>();
        var refused = await db.Comments.Refused().Where(c => commentIds.Contains(c.Id))
            .Select(c => new { c.Id, c.Status, c.RejectionReason, c.RejectionNote, c.Verdict, DecidedUtc = c.DecidedUtc ?? c.SubmittedUtc }).ToListAsync(ct);
        var ids = refused.Select(c => c.Id).ToArray();
        var decisions = db.ModerationLog.DecisionsAbout(ids);
        var entries = ids.Length == 0 ? [] : await LastOfEachAsync(decisions, ct);
        // Who confirms what stays where it is decides too, but it is the line before that says where the comment was.
        var moves = ids.Length == 0 ? [] : await LastOfEachAsync(decisions.Where(e => e.From != e.To), ct);
        var held = ids.Length == 0 ? [] : await db.ModerationLog.Where(e => ids.Contains(e.CommentId) && e.Action == ModerationAction.Judged && e.To != CommentStatus.Published)
            .Select(e => e.CommentId).Distinct().ToHashSetAsync(ct);
        return refused.ToDictionary(c => c.Id, c =>
        {
            var entry = entries.GetValueOrDefault(c.Id);
            return new StatementOfReasons(c.Status, c.RejectionReason, c.RejectionNote, c.DecidedUtc)
            {
                WasPublished = moves.GetValueOrDefault(c.Id)?.From == CommentStatus.Published,
                WasHeld = entry is { ModeratorId: not null } && held.Contains(c.Id),
                ErasedUtc = ErasedUtc(c.Status, c.DecidedUtc),
                FollowsReports = entry?.FollowsReports == true,
                Grounds = c.Status == CommentStatus.Spam ? FilterGrounds.Of(c.Verdict) : FilterGrounds.Unknown,
                IsAutomatic = entry is { Action: ModerationAction.Judged },
            };
        });
    }

    private Task<Dictionary<long, ModerationLogEntry>> LastOfEachAsync(IQueryable<ModerationLogEntry> decisions, CancellationToken ct)
    {
        var last = decisions.GroupBy(e => e.CommentId).Select(g => g.Max(e => e.Id));
        return db.ModerationLog.AsNoTracking().Where(e => last.Contains(e.Id)).ToDictionaryAsync(e => e.CommentId, ct);
    }

    private DateTime? ErasedUtc(CommentStatus status, DateTime decidedUtc)
    {
        var erased = decidedUtc.AddDays(status == CommentStatus.Spam ? options.CurrentValue.SpamRetentionDays : options.CurrentValue.RejectedRetentionDays);
        return erased < decidedUtc.AddMonths(StatementOfReasons.MonthsToContest) ? erased : null;
    }
}

public static class ModerationLogQueries
{
    /// <returns>Which of these comments have a decision that can be undone.</returns>
    public static async Task<IReadOnlySet<long>> UndoableAsync(this IQueryable<ModerationLogEntry> log, IReadOnlyCollection<long> commentIds, CancellationToken ct)
    {
        if (commentIds.Count == 0)
            return new HashSet<long>();
        var entries = await log.AsNoTracking().Where(e => commentIds.Contains(e.CommentId)).OrderByDescending(e => e.Id).ToListAsync(ct);
        return entries.GroupBy(e => e.CommentId).Where(own => ModerationHistory.StateToUndoTo([.. own]) is not null).Select(own => own.Key).ToHashSet();
    }

    /// <summary>Lines by which somebody, or the filter, settled where these comments stand, if only by confirming it: neither picks nor reports set aside.</summary>
    public static IQueryable<ModerationLogEntry> DecisionsAbout(this IQueryable<ModerationLogEntry> log, IReadOnlyCollection<long> commentIds) =>
        log.Where(e => commentIds.Contains(e.CommentId)
            && e.Action != ModerationAction.Kept && e.Action != ModerationAction.Picked && e.Action != ModerationAction.Unpicked);
}
