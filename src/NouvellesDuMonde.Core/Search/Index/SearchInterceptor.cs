using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>
/// Every save of an article takes its search document along, in the same transaction: no verb can forget it. Whoever saves an article must
/// have its parts loaded (<see cref="ArticleQueries.WithParts"/>), as every verb does.
/// </summary>
public sealed class SearchInterceptor(IOptions<SearchOptions> options, TimeProvider time) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        FollowAsync(eventData.Context, CancellationToken.None).GetAwaiter().GetResult();
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await FollowAsync(eventData.Context, cancellationToken);
        return result;
    }

    private async Task FollowAsync(DbContext? context, CancellationToken ct)
    {
        if (context is not NewsDbContext db)
            return;
        var changed = db.ChangeTracker.Entries<Article>().Where(IsToFollow).Select(e => e.Entity).ToList();
        if (changed.Count == 0)
            return;
        var written = await new SearchIndexing(db, options.Value.UsesTermTable(db)).RunAsync(changed, ct);
        if (written.Count > 0)
            db.Outbox.Add(PendingSearchHandler.Message(time.GetUtcNow().UtcDateTime));
    }

    /// <summary>Every act of the newsroom raises the version; an import's own way of publishing changes the status of a new article.</summary>
    private static bool IsToFollow(EntityEntry<Article> entry) => entry.Entity.Kind == ArticleKind.Article && entry.State switch
    {
        EntityState.Added => entry.Entity.IsPublic,
        EntityState.Modified => entry.Property(a => a.Version).IsModified || entry.Property(a => a.Status).IsModified,
        _ => false,
    };
}
