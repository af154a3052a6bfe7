using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>Makes one mail of all that waits for one member, and remembers that it did, with the caller's save. What cannot be seen any more, or was read on the site, is left out.</summary>
public sealed class WriteNotifications(
    NewsDbContext db, NotificationStories stories, NotificationTickets tickets, IOptions<SiteOptions> site,
    IOptionsMonitor<NotificationOptions> options, TimeProvider time)
{
    /// <param name="kind"><c>null</c>: the daily mail.</param>
    public async Task RunAsync(int memberId, NotificationKind? kind, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var delivery = kind is null ? MailDelivery.Daily : MailDelivery.AtOnce;
        var waiting = db.Notifications.For(memberId).ToMail(delivery).Where(n => kind == null || n.Kind == kind);
        var rows = await waiting.OrderBy(n => n.CreatedUtc).ThenBy(n => n.Id).Take(1000).ToListAsync(ct);
        if (rows.Count == 0)
            return;
        var (ids, most) = (rows.Select(n => n.Id).ToArray(), options.CurrentValue.MaxPerMail);
        var current = db.Notifications.AsNoTracking().Where(n => ids.Contains(n.Id)).Current().Unread();
        var told = await stories.RunAsync(current.OrderBy(n => n.CreatedUtc).ThenBy(n => n.Id).Take(most), ct);
        var left = told.Count < most ? 0 : await current.CountAsync(ct) - most;
        foreach (var row in rows)
            row.Mail(now);
        var member = await db.Users.Where(m => m.Id == memberId && m.EmailConfirmed && m.LockoutEnd != DateTimeOffset.MaxValue)
            .Select(m => new { m.Email, m.DisplayName }).SingleOrDefaultAsync(ct);
        if (told.Count == 0 || member?.Email is null)
            return;
        var letter = new NotificationLetter(site.Value, member.DisplayName, told, site.Value.Absolute(tickets.PathToEnd(memberId, kind)), left);
        db.Send(letter.To(member.Email, Subject(kind, told), ListId(kind)), now);
    }

    private static string Subject(NotificationKind? kind, IReadOnlyList<NotificationStory> told) => (kind, told.Count) switch
    {
        (_, 1) => told[0].Title,
        (NotificationKind.Reply, var count) => $"{count}\u00A0réponses à vos commentaires",
        (NotificationKind.Followed, var count) => $"{count}\u00A0commentaires dans les discussions que vous suivez",
        (NotificationKind.Report, var count) => $"{count}\u00A0décisions sur vos signalements",
        (null, var count) => $"Votre journée en {count}\u00A0nouvelles",
        (_, var count) => $"{count}\u00A0décisions sur vos commentaires",
    };

    private static string ListId(NotificationKind? kind) => kind switch
    {
        NotificationKind.Reply => "reponses",
        NotificationKind.Followed => "suivi",
        NotificationKind.Report => "signalements",
        null => "resume",
        _ => "decisions",
    };
}
