using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>One page of the desk: eleven queries at most, whatever its length.</summary>
public sealed class ModerationQueueQuery(NewsDbContext db, TimeProvider time)
{
    /// <summary>Beyond this a tab says « 999+ » instead of counting.</summary>
    public const int MostCounted = 1000;

    private const int PageSize = 50;

    public async Task<ModerationQueue> RunAsync(ModerationFilter filter, CancellationToken ct)
    {
        var asked = time.GetUtcNow().UtcDateTime;
        var rows = await filter.Apply(db.Comments).Take(PageSize + 1).AsEntries().ToListAsync(ct);
        var last = rows.Count > PageSize ? rows[PageSize - 1] : null;
        return new ModerationQueue(filter, await WithHistoryAsync([.. rows.Take(PageSize)], ct))
        {
            Counts = await CountsAsync(filter, ct),
            Asked = new CommentCursor(asked, 0),
            HasBlatant = filter.Status == CommentStatus.Spam && await filter.Scope(db.Comments, CommentStatus.Spam, isBlatant: true).AnyAsync(ct),
            Next = last is null ? null : filter.Path(after: new CommentCursor(last.SubmittedUtc, last.Id)),
            MemberName = await db.Users.Where(m => m.Id == filter.MemberId).Select(m => m.DisplayName).SingleOrDefaultAsync(ct),
            Headline = await db.Articles.Where(a => a.Id == filter.ArticleId).Select(a => a.Headline).SingleOrDefaultAsync(ct),
        };
    }

    /// <summary>Of these comments those that there are, as the list shows them.</summary>
    public async Task<IReadOnlyList<EntryCard>> CardsAsync(IReadOnlyCollection<long> ids, string back, CancellationToken ct)
    {
        var asked = ids.Distinct().Take(BulkDecisionsController.Most).ToArray();
        var rows = await db.Comments.Where(c => asked.Contains(c.Id)).AsEntries().ToListAsync(ct);
        return [.. (await WithHistoryAsync(rows, ct)).Select(e => new EntryCard(e, back) { IsListed = true })];
    }

    /// <summary>How many came in since, of what the list shows; at most a page of them.</summary>
    public Task<int> NewsAsync(ModerationFilter filter, CommentCursor since, CancellationToken ct) =>
        filter.Scope(db.Comments, filter.Status, filter.IsBlatant).After(since).OldestFirst().Take(PageSize).CountAsync(ct);

    /// <summary>What each tab holds of what the desk is narrowed to.</summary>
    public async Task<IReadOnlyDictionary<CommentStatus, int>> CountsAsync(ModerationFilter filter, CancellationToken ct)
    {
        var counts = new Dictionary<CommentStatus, int>();
        foreach (var status in ModerationFilter.Statuses)
            counts[status] = await filter.Scope(db.Comments, status).NewestFirst().Take(MostCounted).CountAsync(ct);
        return counts;
    }

    internal async Task<IReadOnlyList<ModerationEntry>> WithHistoryAsync(IReadOnlyList<ModerationEntry> entries, CancellationToken ct)
    {
        var members = entries.Select(e => e.MemberId).Where(id => id is not null).Distinct().ToArray();
        var byMember = (await db.Comments.Where(c => members.Contains(c.MemberId))
            .GroupBy(c => new { c.MemberId, c.Status }).Select(g => new { g.Key.MemberId, g.Key.Status, Count = g.Count() }).ToListAsync(ct))
            .ToDictionary(g => (g.MemberId, g.Status), g => g.Count);
        var ids = entries.Select(e => e.Id).ToArray();
        var lastIds = db.ModerationLog.Where(e => ids.Contains(e.CommentId)).GroupBy(e => e.CommentId).Select(g => g.Max(e => e.Id));
        var last = await db.ModerationLog.Where(e => lastIds.Contains(e.Id)).AsLines().ToDictionaryAsync(l => l.CommentId, ct);
        var undoable = await db.ModerationLog.UndoableAsync([.. last.Values.Where(l => l.Action == ModerationAction.Undone).Select(l => l.CommentId)], ct);
        return [.. entries.Select(e => e with
        {
            LastAction = last.GetValueOrDefault(e.Id),
            HasOlderDecision = undoable.Contains(e.Id),
            History = new AuthorHistory(
                byMember.GetValueOrDefault((e.MemberId, CommentStatus.Published)),
                byMember.GetValueOrDefault((e.MemberId, CommentStatus.Rejected)),
                byMember.GetValueOrDefault((e.MemberId, CommentStatus.Spam))),
        })];
    }
}

public sealed record ModerationQueue(ModerationFilter Filter, IReadOnlyList<ModerationEntry> Entries)
{
    public required IReadOnlyDictionary<CommentStatus, int> Counts { get; init; }

    /// <summary>What came in after this is not in the list.</summary>
    public required CommentCursor Asked { get; init; }

    /// <summary>There is spam that is kept apart.</summary>
    public bool HasBlatant { get; init; }

    public string? Next { get; init; }

    public string? MemberName { get; init; }

    public string? Headline { get; init; }
}
