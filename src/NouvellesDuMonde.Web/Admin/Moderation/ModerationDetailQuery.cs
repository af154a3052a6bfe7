using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>One comment on the desk, with its thread, everything that was done to it, and what else its author wrote.</summary>
public sealed class ModerationDetailQuery(NewsDbContext db, ModerationQueueQuery queue, ReplayVerdict replay)
{
    private const int Most = 20;

    public async Task<ModerationDetail?> RunAsync(long commentId, CancellationToken ct)
    {
        var rows = await db.Comments.Where(c => c.Id == commentId).AsEntries().ToListAsync(ct);
        if (rows is not [var found])
            return null;
        var entry = (await queue.WithHistoryAsync([found], ct))[0];
        return new ModerationDetail(entry)
        {
            Replay = await replay.RunAsync(commentId, ct),
            Log = await db.ModerationLog.Where(e => e.CommentId == commentId).OrderBy(e => e.Id).Take(100).AsLines().ToListAsync(ct),
            Revisions = await db.CommentRevisions.AsNoTracking().Where(r => r.CommentId == commentId).OrderByDescending(r => r.Id).Take(Most).ToListAsync(ct),
            Replies = await db.Comments.Where(c => c.ParentId == commentId).OldestFirst().Take(Most).AsEntries().ToListAsync(ct),
            ByAuthor = entry.MemberId is { } member
                ? await db.Comments.By(member).Where(c => c.Id != commentId).NewestFirst().Take(Most).AsEntries().ToListAsync(ct)
                : [],
        };
    }

    public Task<LogLine?> LastActionAsync(long commentId, CancellationToken ct) =>
        db.ModerationLog.Where(e => e.CommentId == commentId).OrderByDescending(e => e.Id).AsLines().FirstOrDefaultAsync(ct);
}

public sealed record ModerationDetail(ModerationEntry Entry)
{
    public EntryCard Card { get; init; } = new(Entry, $"/redaction/moderation/{Entry.Id}");

    /// <summary>The filter's word given again; <c>null</c> when what it knew was erased.</summary>
    public required ReplayedVerdict? Replay { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<LogLine> Log { get; init; }

    /// <summary>What it said before, newest first.</summary>
    public required IReadOnlyList<CommentRevision> Revisions { get; init; }

    public required IReadOnlyList<ModerationEntry> Replies { get; init; }

    public required IReadOnlyList<ModerationEntry> ByAuthor { get; init; }
}
