using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Subject;

/// <summary>The words of the articles that are being discussed, as the search knows them. Forgotten with the article's pages.</summary>
public sealed class ArticleTermsCache
{
    // Discussions of a day; an article has some 300 different words.
    private const int Most = 200;

    private readonly ConcurrentDictionary<string, FrozenSet<string>> known = new(StringComparer.Ordinal);

    /// <returns>Empty for an article that the search does not know.</returns>
    public async Task<FrozenSet<string>> OfAsync(NewsDbContext db, int articleId, CancellationToken ct)
    {
        var tag = PageTags.Article(articleId);
        if (known.TryGetValue(tag, out var ready))
            return ready;
        var texts = await db.SearchDocuments.Where(d => d.ArticleId == articleId)
            .Select(d => new { d.Headline, d.Names, d.Standfirst, d.Body }).SingleOrDefaultAsync(ct);
        var terms = $"{texts?.Headline} {texts?.Names} {texts?.Standfirst} {texts?.Body}".Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
        if (known.Count >= Most)
            known.Clear();
        known[tag] = terms;
        return terms;
    }

    /// <param name="tag">Of <see cref="PageTags"/>.</param>
    public void Forget(string tag) => known.TryRemove(tag, out _);
}
