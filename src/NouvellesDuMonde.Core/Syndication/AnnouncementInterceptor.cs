using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Syndication;

/// <summary>
/// Puts an announcement into the outbox in the very save that makes or unmakes news, so that no verb can forget it: a publication, a
/// withdrawal, a change that readers are told of, a new address. A mended comma is no news. An import adds articles that are public
/// already; nobody is told of those.
/// </summary>
public sealed class AnnouncementInterceptor(IOptions<SyndicationOptions> options, TimeProvider time) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Announce(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Announce(eventData.Context!);
        return new(result);
    }

    private void Announce(DbContext db)
    {
        string?[] kinds = [options.Value.IndexNow.IsOn ? IndexNowHandler.OutboxKind : null, options.Value.WebSub.IsOn ? WebSubHandler.OutboxKind : null];
        if (kinds is [null, null])
            return;
        var news = db.ChangeTracker.Entries<Article>().Where(IsNews).Select(e => e.Entity.Id).ToList();
        if (news.Count == 0)
            return;
        var now = time.GetUtcNow().UtcDateTime;
        var payload = new Announcement(news).ToPayload();
        db.Set<OutboxMessage>().AddRange(kinds.OfType<string>().Select(kind => new OutboxMessage(kind, payload, now)));
    }

    private static bool IsNews(EntityEntry<Article> entry)
    {
        if (entry is not { State: EntityState.Modified, Entity.Kind: ArticleKind.Article })
            return false;
        var status = entry.Property(a => a.Status);
        return (status.CurrentValue == ArticleStatus.Published) != (status.OriginalValue == ArticleStatus.Published)
            || (status.CurrentValue == ArticleStatus.Published && (Changed(entry, a => a.UpdatedUtc)
                || Changed(entry, a => a.Slug) || Changed(entry, a => a.CategoryId)));
    }

    private static bool Changed<T>(EntityEntry<Article> entry, System.Linq.Expressions.Expression<Func<Article, T>> property)
    {
        var value = entry.Property(property);
        return !EqualityComparer<T>.Default.Equals(value.CurrentValue, value.OriginalValue);
    }
}
