using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Notifications;

namespace NouvellesDuMonde.Web.Features.Notifications;

/// <summary>What the pages about notifications show.</summary>
public sealed class NotificationScreens(NewsDbContext db, NotificationStories stories)
{
    private const int PageSize = 20;
    private const int MostCounted = 100;
    private const int MostListed = 200;

    public async Task<NotificationPage> ListAsync(int memberId, string? before, CancellationToken ct)
    {
        var mine = db.Notifications.AsNoTracking().For(memberId).Current();
        var shown = CommentCursor.Parse(before) is { } cursor ? mine.Before(cursor) : mine;
        var rows = await stories.RunAsync(shown.NewestFirst().Take(PageSize + 1), ct);
        var last = rows.Count > PageSize ? rows[PageSize - 1] : null;
        return new NotificationPage(
            [.. rows.Take(PageSize)], await UnreadAsync(memberId, ct), last is null ? null : new CommentCursor(last.CreatedUtc, last.Id).ToString());
    }

    /// <summary>At most <see cref="MostCounted"/>: the header says « 99+ » beyond.</summary>
    public Task<int> UnreadAsync(int memberId, CancellationToken ct) =>
        db.Notifications.For(memberId).Unread().Current().NewestFirst().Take(MostCounted).CountAsync(ct);

    /// <returns>Where the notification leads; <c>null</c> when the member has no such one.</returns>
    public async Task<string?> PathOfAsync(int memberId, long id, CancellationToken ct) =>
        (await stories.RunAsync(db.Notifications.AsNoTracking().For(memberId).Where(n => n.Id == id), ct)).SingleOrDefault()?.Path;

    public async Task<NotificationSettings> SettingsAsync(int memberId, CancellationToken ct) => new(
        await db.NotificationChoices.Where(c => c.MemberId == memberId).ToDictionaryAsync(c => c.Kind, c => c.Delivery, ct),
        await db.ThreadFollows.Where(f => f.MemberId == memberId).OrderByDescending(f => f.SinceUtc).Take(MostListed)
            .Select(f => new FollowedThread(f.ArticleId, f.Article.Headline, f.Article.Status == ArticleStatus.Published && f.Article.Category != null
                ? ArticlePath.Of(f.Article.Category.Slug, f.Article.Slug, f.ArticleId) : null)).ToListAsync(ct),
        await db.Mutes.Where(m => m.MemberId == memberId).OrderBy(m => m.Muted.DisplayName).Take(MuteMember.Most)
            .Select(m => new MutedMember(m.MutedId, m.Muted.DisplayName)).ToListAsync(ct));

    public Task<string?> MailOfAsync(int memberId, CancellationToken ct) =>
        db.Users.Where(m => m.Id == memberId).Select(m => m.Email).SingleOrDefaultAsync(ct);
}

public sealed record NotificationPage(IReadOnlyList<NotificationStory> Stories, int Unread, string? Next);

public sealed record NotificationSettings(
    IReadOnlyDictionary<NotificationKind, MailDelivery> Choices, IReadOnlyList<FollowedThread> Threads, IReadOnlyList<MutedMember> Muted)
{
    public MailDelivery Of(NotificationKind kind) => Choices.GetValueOrDefault(kind, NotificationChoice.Default);
}

/// <param name="Path"><c>null</c> when the article is not online any more.</param>
public sealed record FollowedThread(int ArticleId, string Headline, string? Path);

public sealed record MutedMember(int Id, string Name);
