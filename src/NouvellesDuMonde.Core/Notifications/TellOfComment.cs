using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>
/// A comment came out: tells whom it answers, then those who follow the discussion, a part of them at a time. Whoever was told is not
/// told again, so breaking off and starting again does no harm.
/// </summary>
public sealed class TellOfComment(NewsDbContext db, NotifyMembers notify, TimeProvider time) : IOutboxHandler
{
    private const int AtOnce = 200;

    public string Kind => CommentAnnouncements.OutboxKind;

    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var id = Guid.Parse(payload);
        var appearance = await db.CommentAppearances.Include(a => a.Comment.Parent).SingleOrDefaultAsync(a => a.Id == id, ct);
        if (appearance is null)
            return;
        var told = appearance.Comment.IsVisible ? await TellAsync(appearance.Comment, ct) : 0;
        if (told == AtOnce)
            db.Outbox.Add(new OutboxMessage(Kind, payload, time.GetUtcNow().UtcDateTime));
        else
            db.CommentAppearances.Remove(appearance);
        await db.SaveChangesAsync(ct);
    }

    /// <returns>How many followers were told.</returns>
    private async Task<int> TellAsync(Comment comment, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var answered = comment.Parent?.MemberId;
        if (answered is { } member && await WantsReplyAsync(member, comment, ct))
            await notify.RunAsync(new Happening(NotificationKind.Reply, comment), [member], now, ct);
        var followers = await db.ThreadFollows.WillingToRead(db.Mutes, comment)
            .Where(f => f.MemberId != answered && !db.Notifications.Any(n => n.CommentId == comment.Id && n.Kind == NotificationKind.Followed && n.MemberId == f.MemberId))
            .OrderBy(f => f.MemberId).Take(AtOnce).Select(f => f.MemberId).ToListAsync(ct);
        await notify.RunAsync(new Happening(NotificationKind.Followed, comment), followers, now, ct);
        return followers.Count;
    }

    private async Task<bool> WantsReplyAsync(int member, Comment comment, CancellationToken ct) => member != comment.MemberId
        && !await db.Notifications.For(member).AnyAsync(n => n.CommentId == comment.Id && n.Kind == NotificationKind.Reply, ct)
        && !await db.Mutes.AnyAsync(m => m.MemberId == member && m.MutedId == comment.MemberId, ct);
}
