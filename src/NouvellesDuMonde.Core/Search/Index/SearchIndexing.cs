using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>Writes the search documents of articles into the unit of work at hand, however many they are: five queries a batch.</summary>
/// <param name="withTerms">Also the table of terms.</param>
internal sealed class SearchIndexing(NewsDbContext db, bool withTerms)
{
    /// <param name="articles">Tracked, or read with <see cref="ArticleQueries.WithParts"/>. Those that are not public lose their document.</param>
    /// <returns>The documents of those that are public.</returns>
    public async Task<IReadOnlyList<SearchDocument>> RunAsync(IReadOnlyList<Article> articles, CancellationToken ct)
    {
        var known = await KnownAsync(articles, ct);
        foreach (var hidden in articles.Where(a => !a.IsPublic))
        {
            if (known.TryGetValue(hidden.Id, out var document))
                db.SearchDocuments.Remove(document);
        }

        var shown = articles.Where(a => a.IsPublic).ToList();
        if (shown.Count == 0)
            return [];
        var names = await SearchNames.LoadAsync(db, shown, ct);
        var written = shown.Select(a => Write(a, known.GetValueOrDefault(a.Id), names)).ToList();
        if (withTerms)
            await WriteTermsAsync(written, known.Keys, ct);
        return written;
    }

    private async Task<Dictionary<int, SearchDocument>> KnownAsync(IReadOnlyList<Article> articles, CancellationToken ct)
    {
        var ids = articles.Where(a => !IsNew(a)).Select(a => a.Id).ToList();
        return ids.Count == 0 ? [] : await db.SearchDocuments.Where(d => ids.Contains(d.ArticleId)).ToDictionaryAsync(d => d.ArticleId, ct);
    }

    private bool IsNew(Article article) => db.Entry(article).State == EntityState.Added;

    private SearchDocument Write(Article article, SearchDocument? document, SearchNames names)
    {
        if (document is null)
            db.SearchDocuments.Add(document = new SearchDocument(article));
        document.Write(SearchFields.Of(article, names.Of(article)), article.PublishedUtc!.Value);
        // A bulk writer may have switched the automatic look off.
        db.Entry(document).DetectChanges();
        return document;
    }

    private async Task WriteTermsAsync(IReadOnlyList<SearchDocument> written, IEnumerable<int> known, CancellationToken ct)
    {
        var old = (await db.SearchTerms.Where(t => known.Contains(t.ArticleId)).ToListAsync(ct)).ToLookup(t => t.ArticleId);
        foreach (var document in written)
        {
            var weights = TermWeights.Of(document);
            foreach (var term in old[document.ArticleId])
            {
                if (!weights.Remove(term.Term, out var weight))
                    db.SearchTerms.Remove(term);
                else if (Math.Abs(weight - term.Weight) > 1e-9)
                    db.Entry(term).Property(t => t.Weight).CurrentValue = weight;
            }

            db.SearchTerms.AddRange(weights.Select(w => new SearchTerm(document, w.Key, w.Value)));
        }
    }
}
