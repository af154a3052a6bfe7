using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search;
using NouvellesDuMonde.Core.Search.Queries;
using NouvellesDuMonde.Web.Features.Navigation;

namespace NouvellesDuMonde.Web.Features.Search;

/// <summary>Where somebody may want to go who has typed so far: rubriques, sujets, authors, then articles by headline.</summary>
public sealed class SuggestionsQuery(NewsDbContext db, SiteTree tree, ISearchEngine engine)
{
    private const int Shortest = 2;
    private const int OfNames = 3;
    private const int OfArticles = 5;
    private const int Endings = 8;

    public async Task<IReadOnlyList<Suggestion>> RunAsync(string? typed, CancellationToken ct)
    {
        var text = SearchQueryParser.Bounded(typed);
        var slug = Slug.From(text);
        if (slug.Length < Shortest)
            return [];
        var rubriques = (await tree.LoadAsync(ct)).Flatten().Select(r => r.Node).Where(r => r.Slug.StartsWith(slug, StringComparison.Ordinal));
        return
        [
            .. rubriques.Take(OfNames).Select(r => new Suggestion("Rubrique", r.Name, "/" + r.Slug)),
            .. await db.Tags.Where(t => t.Slug.StartsWith(slug)).OrderBy(t => t.Slug).Take(OfNames)
                .Select(t => new Suggestion("Sujet", t.Name, "/sujets/" + t.Slug)).ToListAsync(ct),
            .. await db.Authors.Where(a => a.Slug.StartsWith(slug)).OrderBy(a => a.Slug).Take(OfNames)
                .Select(a => new Suggestion("Auteur", a.Name, "/auteurs/" + a.Slug)).ToListAsync(ct),
            .. await ArticlesAsync(text, ct),
        ];
    }

    /// <summary>Headlines with all the words; the last may be unfinished.</summary>
    private async Task<IReadOnlyList<Suggestion>> ArticlesAsync(string text, CancellationToken ct)
    {
        var clauses = SearchQueryParser.Words(text).Take(SearchQueryParser.MaxClauses).ToList();
        if (clauses.Count == 0)
            return [];
        clauses[^1] = new SearchClause([.. clauses[^1].Words, .. await EndingsAsync(text, ct)], clauses[^1].Sequence);
        var hits = await engine.FindAsync(new SearchRequest(new SearchQuery(clauses, []), OfArticles) { HeadlineOnly = true }, ct);
        var ids = hits.Select(h => h.ArticleId).ToList();
        if (ids.Count == 0)
            return [];
        var found = await db.Articles.Published().Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.Headline, a.Slug, Rubrique = a.Category!.Slug }).ToDictionaryAsync(a => a.Id, ct);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id]).Select(a => new Suggestion("Article", a.Headline, ArticlePath.Of(a.Rubrique, a.Slug, a.Id)))];
    }

    /// <summary>The terms of the words in use that begin as the last one typed does.</summary>
    private async Task<IEnumerable<string>> EndingsAsync(string text, CancellationToken ct)
    {
        var last = SearchText.Fold(text[(text.LastIndexOfAny([' ', '\'', '’', '-', '\u00A0', '\u202F']) + 1)..]);
        if (last.Length < Shortest || last.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return [];
        var forms = await db.SearchWords.Where(w => w.Folded.StartsWith(last)).OrderByDescending(w => w.Articles).Take(Endings).Select(w => w.Form).ToListAsync(ct);
        return forms.SelectMany(SearchQueryParser.Words).SelectMany(c => c.Words).Distinct();
    }
}

/// <param name="Kind">« Sujet », « Article »…</param>
public sealed record Suggestion(string Kind, string Text, string Path);
