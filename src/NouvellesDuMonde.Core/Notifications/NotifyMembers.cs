using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>
/// Writes down that something happened, with the caller's next save, and orders the mails that the members want: three queries,
/// whatever their number. The first mail leaves at once; what comes soon after waits a little and comes together.
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
        var known = await db.Notifications.Where(n => n.CommentId == commentId && n.Kind == kind && members.Contains(n.MemberId))
            .ToDictionaryAsync(n => n.MemberId, ct);
        var due = await DueAsync(kind, members, nowUtc, ct);
        foreach (var member in members)
        {
            var delivery = happening.IsAboutSpam ? MailDelivery.Never : chosen.GetValueOrDefault(member, NotificationChoice.Default);
            if (known.GetValueOrDefault(member) is { } again)
                again.Renew(delivery, nowUtc);
            else
                db.Notifications.Add(new Notification(member, happening, delivery, nowUtc));
            if (delivery == MailDelivery.AtOnce)
                db.Outbox.Add(new NotificationOrder(member, kind).ToMessage(nowUtc, due.GetValueOrDefault(member, nowUtc)));
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
