using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>
/// Writes down that something happened, in the caller's transaction and with its next save, and orders the mails that the members want:
/// a handful of queries, whatever their number. The first mail leaves at once; what comes soon after waits a little and comes together.
/// </summary>
public sealed class NotifyMembers(NewsDbContext db, IOptionsMonitor<NotificationOptions> options)
{
    public async Task RunAsync(Happening happening, IReadOnlyCollection<int> members, DateTime nowUtc, CancellationToken ct)
    {
        if (members.Count == 0)
            return;
        var (kind, commentId) = (happening.Kind, happening.Comment.Id);
        var chosen = await db.NotificationChoices.Where(c => members.Contains(c.MemberId) && c.Kind == kind)
            .ToDictionaryAsync(c => c.MemberId, c => c.Delivery, ct);
        var about = db.Notifications.Where(n => n.CommentId == commentId && n.Kind == kind);
        var known = await about.Where(n => members.Contains(n.MemberId)).Select(n => n.MemberId).ToHashSetAsync(ct);
        var due = await DueAsync(kind, members, nowUtc, ct);
        foreach (var alike in members.GroupBy(m => happening.IsAboutSpam ? MailDelivery.Never : chosen.GetValueOrDefault(m, NotificationChoice.Default)))
        {
            var delivery = alike.Key;
            var again = alike.Where(known.Contains).ToArray();
            if (again.Length > 0)
                await about.Where(n => again.Contains(n.MemberId)).RenewAsync(delivery, nowUtc, ct);
            db.Notifications.AddRange(alike.Where(m => !known.Contains(m)).Select(m => new Notification(m, happening, delivery, nowUtc)));
            if (delivery == MailDelivery.AtOnce)
                db.Outbox.AddRange(alike.Select(m => new NotificationOrder(m, kind).ToMessage(nowUtc, due.GetValueOrDefault(m, nowUtc))));
        }
    }

    /// <returns>When the next mail may leave, of members who had one of this kind just now.</returns>
    private async Task<Dictionary<int, DateTime>> DueAsync(
        NotificationKind kind, IReadOnlyCollection<int> members, DateTime nowUtc, CancellationToken ct)
    {
        var pause = TimeSpan.FromMinutes(options.CurrentValue.BatchMinutes);
        var since = nowUtc - pause;
        var last = await db.Notifications.Where(n => n.MailedUtc > since && n.Delivery == MailDelivery.AtOnce && members.Contains(n.MemberId) && n.Kind == kind)
            .GroupBy(n => n.MemberId).Select(g => new { Member = g.Key, AtUtc = g.Max(n => n.MailedUtc) }).ToListAsync(ct);
        return last.ToDictionary(l => l.Member, l => l.AtUtc!.Value + pause);
    }
}

/// <param name="Comment">The reply, the comment decided about, the comment reported.</param>
public sealed record Happening(NotificationKind Kind, Comment Comment)
{
    /// <summary>Article 17(2): no statement by mail to whoever advertises by the thousand. It is on the site.</summary>
    public bool IsAboutSpam => Kind == NotificationKind.Decision && Comment.Status == CommentStatus.Spam;
}
