using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>The names that a batch of articles is found by beside its own words: sujets with their synonyms, authors, rubriques.</summary>
internal sealed class SearchNames
{
    private readonly CategoryTree tree;
    private readonly ILookup<int, string> tags;
    private readonly Dictionary<int, string> authors;

    private SearchNames(CategoryTree tree, ILookup<int, string> tags, Dictionary<int, string> authors) =>
        (this.tree, this.tags, this.authors) = (tree, tags, authors);

    public static async Task<SearchNames> LoadAsync(NewsDbContext db, IReadOnlyList<Article> articles, CancellationToken ct)
    {
        var tagIds = articles.SelectMany(a => a.Tags).Select(t => t.TagId).Distinct().ToList();
        var authorIds = articles.SelectMany(a => a.Byline).Select(b => b.AuthorId).Distinct().ToList();
        var names = tagIds.Count == 0 ? [] : await db.Tags.Where(t => tagIds.Contains(t.Id)).Select(t => new { t.Id, t.Name }).ToListAsync(ct);
        var synonyms = tagIds.Count == 0 ? [] : await db.TagSynonyms.Where(s => tagIds.Contains(s.TagId)).Select(s => new { Id = s.TagId, s.Name }).ToListAsync(ct);
        return new SearchNames(
            await CategoryTree.LoadAsync(db.Categories, ct),
            names.Concat(synonyms).ToLookup(n => n.Id, n => n.Name),
            authorIds.Count == 0 ? [] : await db.Authors.Where(a => authorIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct));
    }

    public IEnumerable<string> Of(Article article) =>
    [
        .. article.Tags.SelectMany(t => tags[t.TagId]),
        .. article.Byline.Select(b => authors.GetValueOrDefault(b.AuthorId, "")),
        .. article.Listings.Select(l => tree.Find(l.CategoryId)?.Name ?? ""),
    ];
}
