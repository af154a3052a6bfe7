using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Related;
using NouvellesDuMonde.Core.Search.Spelling;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>
/// What follows from a save and need not be waited for: changed names, the vocabulary, « À lire aussi ». Each batch is one unit of work,
/// and what is done is unmarked in it.
/// </summary>
public sealed class PendingSearch(NewsDbContext db, WorkOutRelated related, IOptions<SearchOptions> options)
{
    private const int BatchSize = 50;

    /// <returns>How many articles were done; less than a batch means that nothing is left.</returns>
    public async Task<int> RunBatchAsync(CancellationToken ct)
    {
        var pending = await db.SearchDocuments.Where(d => d.Pending != PendingWork.None).OrderBy(d => d.Pending).ThenBy(d => d.ArticleId)
            .Take(BatchSize).Select(d => new { d.ArticleId, d.Pending }).ToDictionaryAsync(d => d.ArticleId, d => d.Pending, ct);
        if (pending.Count == 0)
            return 0;
        var ids = pending.Keys.ToList();
        var articles = await db.Articles.WithParts().Where(a => ids.Contains(a.Id)).ToListAsync(ct);
        var renamed = articles.Where(a => pending[a.Id].HasFlag(PendingWork.Names)).ToList();
        if (renamed.Count > 0)
            await new SearchIndexing(db, options.Value.UsesTermTable(db)).RunAsync(renamed, ct);
        await new CountWords(db).RunAsync(articles.Where(a => pending[a.Id].HasFlag(PendingWork.Words)), ct);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        await related.RunAsync([.. pending.Where(p => p.Value != PendingWork.Words).Select(p => p.Key)], ct);
        await UnmarkAsync(pending, ct);
        return pending.Count;
    }

    public static bool IsFull(int batch) => batch == BatchSize;

    /// <summary>An article that was saved in the meantime has other marks by now: it stays to be done.</summary>
    private async Task UnmarkAsync(Dictionary<int, PendingWork> pending, CancellationToken ct)
    {
        foreach (var group in pending.GroupBy(p => p.Value, p => p.Key))
        {
            // Indexing a document anew marks it for « À lire aussi ».
            var mark = group.Key.HasFlag(PendingWork.Names) ? group.Key | PendingWork.Related : group.Key;
            var ids = group.ToList();
            await db.SearchDocuments.Where(d => ids.Contains(d.ArticleId) && d.Pending == mark)
                .ExecuteUpdateAsync(d => d.SetProperty(x => x.Pending, PendingWork.None), ct);
        }
    }
}
