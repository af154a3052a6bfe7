using System.Text;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Index;

namespace NouvellesDuMonde.Core.Search.Queries;

/// <summary>FTS5 (https://sqlite.org/fts5.html), read backwards by rowid so that a common word costs no more than a rare one.</summary>
internal sealed class SqliteSearchEngine(NewsDbContext db) : ISearchEngine
{
    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchRequest request, CancellationToken ct)
    {
        var (filter, before) = (request.Filter, request.Before);
        var from = filter.FromMinute is { } first ? SearchOrder.KeyOf(first, 0) : 0;
        if (filter.ToMinute is { } end)
            before = Math.Min(before, SearchOrder.KeyOf(end, 0));
        return await db.Database.SqlQueryRaw<SearchHit>(
            $$"""
            /* Sqlite */ SELECT rowid & 2147483647 AS "ArticleId", rowid >> 31 AS "PublishedMinute",
                -bm25("SearchIndex", {{FieldWeights.Headline}}, {{FieldWeights.Names}}, {{FieldWeights.Standfirst}}, {{FieldWeights.Body}}) AS "Relevance"
            FROM "SearchIndex" WHERE "SearchIndex" MATCH {0} AND rowid >= {1} AND rowid < {2}
                AND ({3} = 0 OR EXISTS (SELECT 1 FROM "ArticleListings" l WHERE l."ArticleId" = "SearchIndex".rowid & 2147483647 AND l."CategoryId" = {3}))
                AND ({4} = 0 OR EXISTS (SELECT 1 FROM "ArticleAuthors" b WHERE b."ArticleId" = "SearchIndex".rowid & 2147483647 AND b."AuthorId" = {4}))
            ORDER BY rowid DESC LIMIT {5}
            """,
            Match(request), from, before, filter.CategoryId ?? 0, filter.AuthorId ?? 0, request.Take).ToListAsync(ct);
    }

    /// <summary>Terms are letters and digits; in quotation marks none of them can be taken for an operator.</summary>
    internal static string Match(SearchRequest request)
    {
        var match = new StringBuilder(request.HeadlineOnly ? "{Headline} : (" : "(");
        match.AppendJoin(request.MatchesAny ? " OR " : " AND ", request.Query.Wanted.Select(Any)).Append(')');
        if (request.Query.Unwanted.Count > 0)
            match.Insert(0, '(').Append(") NOT (").AppendJoin(" OR ", request.Query.Unwanted.Select(Any)).Append(')');
        return match.ToString();
    }

    private static string Any(SearchClause clause)
    {
        IEnumerable<string> sequence = clause.Sequence is { } terms ? [string.Join(' ', terms)] : [];
        return '(' + string.Join(" OR ", clause.Words.Concat(sequence).Select(t => $"\"{t}\"")) + ')';
    }
}
