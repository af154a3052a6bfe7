using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Core.Notifications;

public static class NotificationQueries
{
    public static IQueryable<Notification> For(this IQueryable<Notification> notifications, int memberId) =>
        notifications.Where(n => n.MemberId == memberId);

    public static IQueryable<Notification> Unread(this IQueryable<Notification> notifications) => notifications.Where(n => n.ReadUtc == null);

    /// <summary>Another's comment only while everybody sees it; what concerns the member's own word always.</summary>
    public static IQueryable<Notification> Current(this IQueryable<Notification> notifications) =>
        notifications.Where(n => n.Kind >= NotificationKind.Decision || n.Comment.Status == CommentStatus.Published);

    public static IQueryable<Notification> ToMail(this IQueryable<Notification> notifications, MailDelivery delivery) =>
        notifications.Where(n => n.MailedUtc == null && n.Delivery == delivery);

    /// <summary>
    /// Something new is to be told of the same comment. Set in the database: a mail about the last news may be going out at this very moment, and
    /// the decision that is news must not fail for it.
    /// </summary>
    public static Task RenewAsync(this IQueryable<Notification> notifications, MailDelivery delivery, DateTime nowUtc, CancellationToken ct) =>
        notifications.ExecuteUpdateAsync(
            set => set.SetProperty(n => n.Delivery, delivery).SetProperty(n => n.CreatedUtc, nowUtc)
                .SetProperty(n => n.ReadUtc, (DateTime?)null).SetProperty(n => n.MailedUtc, (DateTime?)null), ct);

    public static IQueryable<Notification> NewestFirst(this IQueryable<Notification> notifications) =>
        notifications.OrderByDescending(n => n.CreatedUtc).ThenByDescending(n => n.Id);

    public static IQueryable<Notification> Before(this IQueryable<Notification> notifications, CommentCursor cursor) => notifications.Where(
        n => n.CreatedUtc < cursor.SubmittedUtc || (n.CreatedUtc == cursor.SubmittedUtc && n.Id < cursor.Id));

    /// <summary>Who follows the discussion and has not muted the author.</summary>
    public static IQueryable<ThreadFollow> WillingToRead(this IQueryable<ThreadFollow> follows, IQueryable<Mute> mutes, Comment comment) =>
        follows.Where(f => f.ArticleId == comment.ArticleId && f.MemberId != comment.MemberId
            && !mutes.Any(m => m.MemberId == f.MemberId && m.MutedId == comment.MemberId));
}
