using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Account;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>One comment at its own address: what it answers above it, what answers it below.</summary>
public sealed class CommentPageQuery(NewsDbContext db, ExpectedDelayQuery delay, IOptionsMonitor<CommentOptions> options, TimeProvider time)
{
    /// <param name="after">The last reply of the page before; <c>null</c> for the first page.</param>
    /// <returns><c>null</c> when there is no such comment for this person.</returns>
    public async Task<CommentPage?> RunAsync(CommentedArticle article, long commentId, string? after, ClaimsPrincipal reader, CancellationToken ct)
    {
        var memberId = reader.MemberId();
        var fate = await db.Comments.Under(article.Id).ReadableBy(memberId, Roles.Moderation.Any(reader.IsInRole)).Where(c => c.Id == commentId)
            .Select(c => new CommentFate(c.Status, c.RejectionReason, c.RejectionNote, c.MemberId == memberId && memberId != null, c.RootId, c.ParentId,
                db.CommentRecommendations.Any(r => r.CommentId == c.Id && r.MemberId == memberId)))
            .SingleOrDefaultAsync(ct);
        if (fate is null)
            return null;

        long[] ids = [.. new[] { fate.RootId, fate.ParentId, commentId }.OfType<long>().Distinct()];
        var chain = await db.Comments.Where(c => ids.Contains(c.Id)).OldestFirst().AsThreadComments().ToListAsync(ct);
        var comment = chain.Single(c => c.Id == commentId);
        var size = options.CurrentValue.RepliesPerThread;
        var replies = await RepliesAsync(comment, after, size, ct);
        return new CommentPage(article, comment, fate)
        {
            RevisableUntilUtc = fate.IsOwn ? RevisableUntil(comment) : null,
            MayPick = Roles.Newsroom.Any(reader.IsInRole),
            Above = [.. chain.Where(c => c.Id != commentId).OrderBy(c => c.Depth)],
            Replies = ThreadNode.Build([comment with { ReplyCount = 0 }], replies.Take(size).Select(r => r with { RootId = commentId }))[0],
            NextReplies = replies.Count > size ? new CommentCursor(replies[size - 1].SubmittedUtc, replies[size - 1].Id).ToString() : null,
            ExpectedDelay = fate is { IsOwn: true, Status: CommentStatus.Pending } ? await delay.RunAsync(ct) : null,
        };
    }

    private DateTime? RevisableUntil(ThreadComment comment) => comment.Status is CommentStatus.Published or CommentStatus.Pending
        && comment.SubmittedUtc.AddMinutes(options.CurrentValue.ReviseMinutes) is var end && end >= time.GetUtcNow().UtcDateTime
        ? end
        : null;

    private Task<List<ThreadComment>> RepliesAsync(ThreadComment comment, string? after, int size, CancellationToken ct)
    {
        var replies = comment.RootId is null
            ? db.Comments.InThread(comment.Id)
            : db.Comments.Where(c => c.ParentId == comment.Id);
        if (CommentCursor.Parse(after) is { } cursor)
            replies = replies.After(cursor);
        return replies.Visible().OldestFirst().Take(size + 1).AsThreadComments().ToListAsync(ct);
    }
}

/// <summary>What became of a comment, for those who may know.</summary>
public sealed record CommentFate(CommentStatus Status, RejectionReason? Reason, string? Note, bool IsOwn, long? RootId, long? ParentId, bool IsRecommended);

public sealed record CommentPage(CommentedArticle Article, ThreadComment Comment, CommentFate Fate)
{
    /// <summary>The comment answered, and the one that opened the thread.</summary>
    public required IReadOnlyList<ThreadComment> Above { get; init; }

    /// <summary>The comment itself with the answers that the page shows.</summary>
    public required ThreadNode Replies { get; init; }

    public string? NextReplies { get; init; }

    /// <summary>How long others have waited lately; <c>null</c> when nothing waits or nobody knows.</summary>
    public TimeSpan? ExpectedDelay { get; init; }

    /// <summary>The reader wrote it minutes ago and may still change it.</summary>
    public DateTime? RevisableUntilUtc { get; init; }

    public bool MayRemove => Fate is { IsOwn: true, Status: CommentStatus.Published or CommentStatus.Pending };

    /// <summary>The reader is of the newsroom.</summary>
    public bool MayPick { get; init; }

    public bool MayRecommend => !Fate.IsOwn && Comment.IsVisible;

    public bool IsReply => Fate.ParentId is not null;

    /// <summary>There are comments between the first of the thread and the one answered that this page leaves out.</summary>
    public bool SkipsSome => Comment.Depth > 2;
}
