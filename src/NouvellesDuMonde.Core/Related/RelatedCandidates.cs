using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Queries;

namespace NouvellesDuMonde.Core.Related;

/// <summary>Finds and judges what may stand under an article. Bounded: the newest of its sujets, those with words of its headline, and the newest of all.</summary>
public sealed class RelatedCandidates(NewsDbContext db, ISearchEngine engine)
{
    private const int FromTags = 60;
    private const int FromWords = 30;
    private const int FromAll = 40;

    /// <summary>Characters of terms, about three hundred words: what a text is about stands at its beginning.</summary>
    private const int ReadOfBody = 2500;

    /// <summary>Articles kept from one question to the next: of many asked in a row, the newest of all are the same for each.</summary>
    private const int MostKept = 1000;

    private readonly Dictionary<int, RelatedCandidate> kept = [];
    private CategoryTree? tree;
    private int? articleCount;

    /// <summary>What is known of articles may be out of date by now.</summary>
    public void Forget()
    {
        kept.Clear();
        (tree, articleCount) = (null, null);
    }

    /// <returns>Best first, without those under <see cref="RelatedScore.Minimum"/>; none for an article that readers do not see.</returns>
    public async Task<IReadOnlyList<RelatedProposal>> FindAsync(int articleId, int atMost, CancellationToken ct)
    {
        if ((await LoadAsync([articleId], ct)).SingleOrDefault() is not { } article)
            return [];
        var ids = await IdsAsync(article, ct);
        var others = await LoadAsync(ids, ct);
        var rarities = await RaritiesAsync(article.TagIds, ct);
        tree ??= await CategoryTree.LoadAsync(db.Categories, ct);
        var vectors = new TermVectors([.. others, article]);
        return [.. others.Select(o => Judge(article, o, rarities, vectors)).Where(p => p.Score >= RelatedScore.Minimum)
            .OrderByDescending(p => p.Score).ThenByDescending(p => p.ArticleId).Take(atMost)];
    }

    private async Task<HashSet<int>> IdsAsync(RelatedCandidate article, CancellationToken ct)
    {
        var (id, tags) = (article.ArticleId, article.TagIds);
        var ids = await db.ArticleTags.Where(t => tags.Contains(t.TagId) && t.PublishedUtc != null)
            .OrderByDescending(t => t.PublishedUtc).Take(FromTags).Select(t => t.ArticleId).ToHashSetAsync(ct);
        var words = article.Headline.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(SearchQueryParser.MaxClauses)
            .Select(w => new SearchClause([w])).ToList();
        if (words.Count > 0)
            ids.UnionWith((await engine.FindAsync(new SearchRequest(new SearchQuery(words, []), FromWords) { MatchesAny = true, HeadlineOnly = true }, ct)).Select(h => h.ArticleId));
        // Neighbours by date also show which words are everyday ones.
        ids.UnionWith(await db.SearchDocuments.OrderByDescending(d => d.PublishedMinute).Take(FromAll).Select(d => d.ArticleId).ToListAsync(ct));
        ids.Remove(id);
        return ids;
    }

    private async Task<IReadOnlyList<RelatedCandidate>> LoadAsync(HashSet<int> ids, CancellationToken ct)
    {
        if (kept.Count + ids.Count > MostKept)
            kept.Clear();
        var missing = ids.Where(id => !kept.ContainsKey(id)).ToHashSet();
        if (missing.Count > 0)
        {
            foreach (var article in await ReadAsync(missing, ct))
                kept.Add(article.ArticleId, article);
        }

        return [.. ids.Where(kept.ContainsKey).Select(id => kept[id])];
    }

    private async Task<IEnumerable<RelatedCandidate>> ReadAsync(HashSet<int> ids, CancellationToken ct)
    {
        var tags = (await db.ArticleTags.Where(t => ids.Contains(t.ArticleId)).Select(t => new { t.ArticleId, t.TagId }).ToListAsync(ct))
            .ToLookup(t => t.ArticleId, t => t.TagId);
        var rows = await db.SearchDocuments.Where(d => ids.Contains(d.ArticleId))
            .Select(d => new { d.ArticleId, d.PublishedMinute, d.Article.CategoryId, d.Headline, d.Standfirst, Body = d.Body.Substring(0, ReadOfBody) }).ToListAsync(ct);
        return rows.Select(r => new RelatedCandidate(r.ArticleId, r.PublishedMinute, r.CategoryId, r.Headline)
        {
            TagIds = [.. tags[r.ArticleId]],
            Terms = RelatedCandidate.TermsOf(r.Headline, r.Standfirst, r.Body),
        });
    }

    private async Task<Dictionary<int, double>> RaritiesAsync(IReadOnlyList<int> tagIds, CancellationToken ct)
    {
        var all = articleCount ??= await db.SearchDocuments.CountAsync(ct);
        var counts = await db.ArticleTags.Where(t => tagIds.Contains(t.TagId) && t.PublishedUtc != null)
            .GroupBy(t => t.TagId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return counts.ToDictionary(c => c.Key, c => RelatedScore.Rarity(c.Count, all));
    }

    private RelatedProposal Judge(RelatedCandidate article, RelatedCandidate other, Dictionary<int, double> rarities, TermVectors vectors)
    {
        var shared = article.TagIds.Intersect(other.TagIds).ToList();
        var evidence = new RelatedEvidence
        {
            SharedTagIds = shared,
            TagRarity = shared.Sum(t => rarities.GetValueOrDefault(t)),
            IsSameRubrique = article.CategoryId is not null && article.CategoryId == other.CategoryId,
            IsSameSection = Section(article) is { } section && section == Section(other),
            Similarity = vectors.Similarity(article, other),
            DaysApart = Math.Abs((double)article.PublishedMinute - other.PublishedMinute) / (24 * 60),
        };
        return new RelatedProposal(other.ArticleId, RelatedScore.Of(evidence), evidence);
    }

    private int? Section(RelatedCandidate candidate) =>
        candidate.CategoryId is { } rubrique && tree!.PathTo(rubrique) is [var root, ..] ? root.Id : null;
}

public sealed record RelatedProposal(int ArticleId, double Score, RelatedEvidence Evidence);
