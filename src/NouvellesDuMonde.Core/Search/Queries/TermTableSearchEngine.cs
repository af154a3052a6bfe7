using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Index;

namespace NouvellesDuMonde.Core.Search.Queries;

/// <summary>
/// The table of terms, by plain SQL: for SQL Server, and for any database by <see cref="SearchOptions.TermTable"/>. A phrase is looked for
/// in the terms of the articles that hold all its words.
/// </summary>
internal sealed class TermTableSearchEngine(NewsDbContext db) : ISearchEngine
{
    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchRequest request, CancellationToken ct)
    {
        var documents = Filtered(request);
        var all = request.Query.Terms.ToList();
        if (request.MatchesAny)
            documents = documents.Where(d => db.SearchTerms.Any(t => t.ArticleId == d.ArticleId && all.Contains(t.Term)));
        else
            documents = request.Query.Wanted.Aggregate(documents, (found, clause) => Holding(found, clause, request.HeadlineOnly));
        documents = request.Query.Unwanted.Aggregate(documents, Without);
        return await documents.OrderByDescending(d => d.PublishedMinute).ThenByDescending(d => d.ArticleId).Take(request.Take)
            .Select(d => new SearchHit(d.ArticleId, d.PublishedMinute,
                db.SearchTerms.Where(t => t.ArticleId == d.ArticleId && all.Contains(t.Term)).Sum(t => t.Weight)))
            .ToListAsync(ct);
    }

    private IQueryable<SearchDocument> Filtered(SearchRequest request)
    {
        var (filter, documents) = (request.Filter, db.SearchDocuments.AsQueryable());
        if (request.Before != SearchOrder.End)
        {
            var (minute, id) = ((int)(request.Before >> SearchOrder.MinuteShift), (int)(request.Before & int.MaxValue));
            documents = documents.Where(d => d.PublishedMinute < minute || (d.PublishedMinute == minute && d.ArticleId < id));
        }

        if (filter.FromMinute is { } from)
            documents = documents.Where(d => d.PublishedMinute >= from);
        if (filter.ToMinute is { } to)
            documents = documents.Where(d => d.PublishedMinute < to);
        if (filter.CategoryId is { } category)
            documents = documents.Where(d => db.ArticleListings.Any(l => l.ArticleId == d.ArticleId && l.CategoryId == category));
        if (filter.AuthorId is { } author)
            documents = documents.Where(d => db.ArticleAuthors.Any(b => b.ArticleId == d.ArticleId && b.AuthorId == author));
        return documents;
    }

    // The index first: a text is read only where the words of the clause are.
    private IQueryable<SearchDocument> Holding(IQueryable<SearchDocument> documents, SearchClause clause, bool headlineOnly)
    {
        var (words, sequence, phrase) = (clause.Words, clause.Sequence ?? [], Padded(clause));
        var (hasSequence, distinct) = (sequence.Count > 0, sequence.Distinct().Count());
        if (headlineOnly)
            return InHeadline(documents, clause);
        return documents.Where(d => db.SearchTerms.Any(t => t.ArticleId == d.ArticleId && words.Contains(t.Term))
            || (hasSequence && db.SearchTerms.Count(t => t.ArticleId == d.ArticleId && sequence.Contains(t.Term)) >= distinct
                && ((" " + d.Headline + " ").Contains(phrase) || (" " + d.Names + " ").Contains(phrase)
                    || (" " + d.Standfirst + " ").Contains(phrase) || (" " + d.Body + " ").Contains(phrase))));
    }

    private IQueryable<SearchDocument> InHeadline(IQueryable<SearchDocument> documents, SearchClause clause)
    {
        List<string> terms = [.. clause.Words, .. clause.Sequence ?? []];
        List<string> padded = [.. clause.Words.Select(w => $" {w} "), .. clause.Sequence is null ? Array.Empty<string>() : [Padded(clause)]];
        return documents.Where(d => db.SearchTerms.Any(t => t.ArticleId == d.ArticleId && terms.Contains(t.Term))
            && padded.Any(p => (" " + d.Headline + " ").Contains(p)));
    }

    private IQueryable<SearchDocument> Without(IQueryable<SearchDocument> documents, SearchClause clause)
    {
        var words = clause.Words;
        var phrase = Padded(clause);
        return clause.Sequence is null
            ? documents.Where(d => !db.SearchTerms.Any(t => t.ArticleId == d.ArticleId && words.Contains(t.Term)))
            : documents.Where(d => !(" " + d.Headline + " ").Contains(phrase) && !(" " + d.Names + " ").Contains(phrase)
                && !(" " + d.Standfirst + " ").Contains(phrase) && !(" " + d.Body + " ").Contains(phrase));
    }

    private static string Padded(SearchClause clause) => $" {string.Join(' ', clause.Sequence ?? [])} ";
}
