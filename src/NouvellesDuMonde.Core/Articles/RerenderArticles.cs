using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>
/// Renders stored texts again after something that they name by id has changed: a caption, the headline of a « Lire aussi », an
/// article that came or went.
/// </summary>
public sealed class RerenderArticles(NewsDbContext db, ComposeBody compose, TimeProvider time)
{
    public async Task RunAsync(IQueryable<Article> articles, CancellationToken ct)
    {
        var found = await articles.AsNoTracking().Select(a => new { a.Id, a.Version, a.BodySource, a.BodyHtml }).ToListAsync(ct);
        var evicted = new List<string>();
        foreach (var article in found)
        {
            var rendered = await compose.RunAsync(article.BodySource, ct);
            if (rendered.Html == article.BodyHtml)
                continue;
            // Whoever saves in the meantime renders the newer text from the same rows: their save wins, without a conflict.
            await db.Articles.Where(a => a.Id == article.Id && a.Version == article.Version)
                .ExecuteUpdateAsync(a => a.SetProperty(x => x.BodyHtml, rendered.Html).SetProperty(x => x.WordCount, rendered.WordCount), ct);
            evicted.Add(PageTags.Article(article.Id));
        }

        if (evicted.Count == 0)
            return;
        db.Evict(time.GetUtcNow().UtcDateTime, evicted);
        await db.SaveChangesAsync(ct);
    }
}
