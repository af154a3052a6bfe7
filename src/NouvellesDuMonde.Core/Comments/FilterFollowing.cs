using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Notifications;

namespace NouvellesDuMonde.Core.Comments;

internal static class FilterFollowing
{
    /// <summary>
    /// What follows when the filter has settled a comment, in the same save: the log, the page, and those who wait for such a comment.
    /// Counts are the caller's, after saving.
    /// </summary>
    /// <param name="from">Its state before; <see cref="CommentStatus.Pending"/> for a new one.</param>
    /// <param name="isNewText">A visible comment that stays visible looks different.</param>
    internal static void FollowFilter(this NewsDbContext db, Comment comment, CommentStatus from, bool isNewText, DateTime nowUtc)
    {
        db.ModerationLog.Add(ModerationLogEntry.Of(comment, ModerationAction.Judged, from, null, nowUtc));
        var wasVisible = from == CommentStatus.Published;
        if (wasVisible != comment.IsVisible || (wasVisible && isNewText))
            db.Evict(nowUtc, PageTags.Article(comment.ArticleId), PageTags.FrontPage);
        if (!wasVisible && comment.IsVisible)
            db.Announce(comment, nowUtc);
    }
}
