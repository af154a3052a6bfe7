using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>The one definition of which comments who sees.</summary>
public static class CommentQueries
{
    public static IQueryable<Comment> Visible(this IQueryable<Comment> comments) =>
        comments.Where(c => c.Status == CommentStatus.Published);

    /// <summary>What has a place on the page (<see cref="Comment.IsShown"/>).</summary>
    public static IQueryable<Comment> Shown(this IQueryable<Comment> comments) => comments.Where(c => c.IsShown);

    /// <summary>Thread roots that are owed a place on the page and have none (<see cref="Comment.IsShown"/>).</summary>
    public static IQueryable<Comment> ToBeShown(this IQueryable<Comment> roots) =>
        roots.Where(c => !c.IsShown && (c.Status == CommentStatus.Published || c.ReplyCount > 0));

    /// <summary>Thread roots whose place on the page holds nothing any more.</summary>
    public static IQueryable<Comment> ToBeHidden(this IQueryable<Comment> roots) =>
        roots.Where(c => c.IsShown && c.Status != CommentStatus.Published && c.ReplyCount == 0);

    /// <summary>A comment's own address answers to everybody while it is visible, else to its author and to moderators.</summary>
    public static IQueryable<Comment> ReadableBy(this IQueryable<Comment> comments, int? memberId, bool isModerator) =>
        comments.Where(c => c.Status == CommentStatus.Published || isModerator || (memberId != null && c.MemberId == memberId));

    /// <summary>What speaks against its author.</summary>
    public static IQueryable<Comment> Refused(this IQueryable<Comment> comments) =>
        comments.Where(c => c.Status == CommentStatus.Rejected || c.Status == CommentStatus.Spam);

    /// <summary>What a person refused: the filter alone may be wrong, and would then agree with itself.</summary>
    public static IQueryable<Comment> RefusedByPeople(this IQueryable<Comment> comments, IQueryable<ModerationLogEntry> log) => comments.Where(
        c => c.Status == CommentStatus.Rejected || (c.Status == CommentStatus.Spam && log.Any(e => e.CommentId == c.Id && e.ModeratorId != null)));

    /// <summary>What only its author sees for now.</summary>
    public static IQueryable<Comment> AwaitingDecision(this IQueryable<Comment> comments) =>
        comments.Where(c => c.Status == CommentStatus.Pending || c.Status == CommentStatus.Spam);

    /// <summary>What somebody settled for good: read by everybody, or put away as spam.</summary>
    public static IQueryable<Comment> PublishedOrSpam(this IQueryable<Comment> comments) =>
        comments.Where(c => c.Status == CommentStatus.Published || c.Status == CommentStatus.Spam);

    public static IQueryable<Comment> By(this IQueryable<Comment> comments, int memberId) =>
        comments.Where(c => c.MemberId == memberId);

    public static IQueryable<Comment> InThread(this IQueryable<Comment> comments, long rootId) =>
        comments.Where(c => c.RootId == rootId);

    public static IQueryable<Comment> In(this IQueryable<Comment> comments, CommentStatus status) =>
        comments.Where(c => c.Status == status);

    /// <summary>What Akismet calls blatant spam: kept apart, for nobody need look through it.</summary>
    public static IQueryable<Comment> Blatant(this IQueryable<Comment> comments) =>
        comments.Where(c => c.Inquiry != null && c.Inquiry.IsBlatant);

    public static IQueryable<Comment> NotBlatant(this IQueryable<Comment> comments) =>
        comments.Where(c => c.Inquiry == null || !c.Inquiry.IsBlatant);

    public static IQueryable<Comment> Under(this IQueryable<Comment> comments, int articleId) =>
        comments.Where(c => c.ArticleId == articleId);

    public static IQueryable<Comment> ThreadRoots(this IQueryable<Comment> comments) =>
        comments.Where(c => c.RootId == null);

    public static IQueryable<Comment> OldestFirst(this IQueryable<Comment> comments) =>
        comments.OrderBy(c => c.SubmittedUtc).ThenBy(c => c.Id);

    public static IQueryable<Comment> NewestFirst(this IQueryable<Comment> comments) =>
        comments.OrderByDescending(c => c.SubmittedUtc).ThenByDescending(c => c.Id);

    public static IQueryable<Comment> Before(this IQueryable<Comment> comments, CommentCursor cursor) => comments.Where(
        c => c.SubmittedUtc < cursor.SubmittedUtc || (c.SubmittedUtc == cursor.SubmittedUtc && c.Id < cursor.Id));

    public static IQueryable<Comment> After(this IQueryable<Comment> comments, CommentCursor cursor) => comments.Where(
        c => c.SubmittedUtc > cursor.SubmittedUtc || (c.SubmittedUtc == cursor.SubmittedUtc && c.Id > cursor.Id));

    /// <summary>Written by somebody who speaks for the site: the newsroom, or who signed the article.</summary>
    public static IQueryable<Comment> FromNewsroom(this IQueryable<Comment> comments) => comments.Where(
        c => c.MemberId != null
            && (c.Member!.UserRoles.Any(r => r.RoleId != Roles.MemberId) || c.Article.Byline.Any(b => b.Author.MemberId == c.MemberId)));

    /// <summary>Thread roots below which the newsroom answers, not marked as such yet.</summary>
    public static IQueryable<Comment> ToBeAnswered(this IQueryable<Comment> roots, IQueryable<Comment> all)
    {
        var answers = all.Shown().FromNewsroom();
        return roots.Where(c => !c.IsAnswered && c.ReplyCount > 0 && answers.Any(r => r.RootId == c.Id));
    }

    /// <summary>Replies that their authors took back, whose place nothing shown needs any more.</summary>
    public static IQueryable<Comment> PlacesOfNothing(this IQueryable<Comment> replies) =>
        replies.Where(c => c.IsShown && c.Status == CommentStatus.Removed && !replies.Any(answer => answer.ParentId == c.Id && answer.IsShown));
}
