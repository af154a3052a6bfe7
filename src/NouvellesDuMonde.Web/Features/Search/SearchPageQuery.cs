using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Index;
using NouvellesDuMonde.Core.Search.Queries;
using NouvellesDuMonde.Core.Search.Spelling;
using NouvellesDuMonde.Web.Features.Articles;
using NouvellesDuMonde.Web.Features.Errors;
using NouvellesDuMonde.Web.Features.Navigation;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Search;

/// <summary>A page of results: three queries for the index, one for the articles shown; a few more only when little was found.</summary>
public sealed class SearchPageQuery(
    NewsDbContext db, SiteTree tree, SearchFilterReading filters, FindArticles find, SuggestSpelling spelling, LatestArticles latest)
{
    /// <summary>So few results look like a mistake in typing.</summary>
    private const int Few = 2;

    private const int SubjectCount = 12;

    public async Task<SearchPage> LoadAsync(SearchForm typed, CancellationToken ct)
    {
        var form = typed with { Q = SearchQueryParser.Bounded(typed.Q) };
        var rubriques = await tree.LoadAsync(ct);
        var (filter, errors) = await filters.ReadAsync(form, rubriques, ct);
        var query = SearchQueryParser.Parse(form.Q);
        var page = new SearchPage { Form = form, Rubriques = [.. rubriques.Flatten()], Errors = errors, State = StateOf(form, query, errors.Count) };
        return page.State == SearchState.Found ? await FilledAsync(page, query, filter, ct) : page;
    }

    private static SearchState StateOf(SearchForm form, SearchQuery query, int errors) =>
        form.Q == "" ? SearchState.Unasked : errors > 0 ? SearchState.Unreadable : query.IsEmpty ? SearchState.OnlyStopWords : SearchState.Found;

    private async Task<SearchPage> FilledAsync(SearchPage page, SearchQuery query, SearchFilter filter, CancellationToken ct)
    {
        var sort = page.Form.IsByDate ? SearchSort.Date : SearchSort.Relevance;
        var found = await find.RunAsync(query, filter, sort, SearchCursor.Parse(page.Form.After), ct);
        var isPoor = found.IsPartial || found.Total <= Few;
        page = page with
        {
            Total = found.Total,
            NextPath = found.Next is { } next ? page.Form.PathOf(next.ToString()) : null,
            Results = await ResultsAsync(found.ArticleIds, query, ct),
            Spelling = isPoor ? await SpellingAsync(page.Query, query, filter, ct) : null,
        };
        return page.Results.Count > 0
            ? page with { State = found.IsPartial ? SearchState.FoundInPart : SearchState.Found }
            : await WithOthersAsync(page with { State = SearchState.NotFound }, ct);
    }

    private async Task<IReadOnlyList<SearchResult>> ResultsAsync(IReadOnlyList<int> ids, SearchQuery query, CancellationToken ct)
    {
        if (ids.Count == 0)
            return [];
        var articles = db.Articles.Published().Where(a => ids.Contains(a.Id));
        var cards = await articles.AsCards().ToDictionaryAsync(c => c.Id, ct);
        var bodies = await articles.Select(a => new { a.Id, a.BodySource }).ToDictionaryAsync(a => a.Id, a => a.BodySource, ct);
        var terms = query.Terms.ToHashSet();
        return [.. ids.Where(id => cards.ContainsKey(id) && bodies.ContainsKey(id)).Select(id => new SearchResult(
            cards[id], MarkedText.Of(cards[id].Headline, terms), MarkedText.Extract(cards[id].Standfirst, BodyText.Of(bodies[id]), terms)))];
    }

    /// <summary>Only what would find something, and something else.</summary>
    private async Task<string?> SpellingAsync(string typed, SearchQuery query, SearchFilter filter, CancellationToken ct)
    {
        if (await spelling.RunAsync(typed, ct) is not { } better || SearchQueryParser.Parse(better) is var corrected && corrected.Terms.SequenceEqual(query.Terms))
            return null;
        return await find.AnyAsync(corrected, filter, ct) ? better : null;
    }

    private async Task<SearchPage> WithOthersAsync(SearchPage page, CancellationToken ct)
    {
        var newest = await latest.LoadAsync(ct);
        var ids = newest.Select(a => a.Id).ToList();
        var subjects = await db.Tags.Where(t => db.ArticleTags.Any(x => x.TagId == t.Id && ids.Contains(x.ArticleId))).OrderBy(t => t.Name)
            .Take(SubjectCount).Select(t => new Subject(t.Id, t.Name, t.Slug)).ToListAsync(ct);
        return page with { Newest = newest, Subjects = subjects };
    }
}
