using System.Text;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Search.Queries;

/// <summary>
/// A tsvector with a GIN index (https://www.postgresql.org/docs/current/textsearch-controls.html). For a rare word the planner takes that
/// index, for a common one it reads the index by date backwards.
/// </summary>
internal sealed class PostgreSqlSearchEngine(NewsDbContext db) : ISearchEngine
{
    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchRequest request, CancellationToken ct)
    {
        var filter = request.Filter;
        var (beforeMinute, beforeId) = ((int)(request.Before >> Index.SearchOrder.MinuteShift), (int)(request.Before & int.MaxValue));
        // Weights from D to A; 1 divides by the logarithm of the length.
        return await db.Database.SqlQueryRaw<SearchHit>(
            """
            /* PostgreSql */ SELECT d."ArticleId", d."PublishedMinute", ts_rank_cd(ARRAY[0.1, 0.4, 0.5, 1.0]::float4[], d."Vector", q.query, 1)::float8 AS "Relevance"
            FROM "SearchDocuments" d, (SELECT CAST({0} AS tsquery) AS query) q
            WHERE d."Vector" @@ q.query AND d."PublishedMinute" >= {1} AND d."PublishedMinute" < {2}
                AND (d."PublishedMinute", d."ArticleId") < ({3}, {4})
                AND ({5} = 0 OR EXISTS (SELECT 1 FROM "ArticleListings" l WHERE l."ArticleId" = d."ArticleId" AND l."CategoryId" = {5}))
                AND ({6} = 0 OR EXISTS (SELECT 1 FROM "ArticleAuthors" b WHERE b."ArticleId" = d."ArticleId" AND b."AuthorId" = {6}))
            ORDER BY d."PublishedMinute" DESC, d."ArticleId" DESC LIMIT {7}
            """,
            Match(request), filter.FromMinute ?? 0, filter.ToMinute ?? int.MaxValue, beforeMinute, beforeId,
            filter.CategoryId ?? 0, filter.AuthorId ?? 0, request.Take).ToListAsync(ct);
    }

    internal static string Match(SearchRequest request)
    {
        var weight = request.HeadlineOnly ? ":A" : "";
        var match = new StringBuilder("(")
            .AppendJoin(request.MatchesAny ? " | " : " & ", request.Query.Wanted.Select(c => Any(c, weight))).Append(')');
        foreach (var unwanted in request.Query.Unwanted)
            match.Append(" & !").Append(Any(unwanted, ""));
        return match.ToString();
    }

    private static string Any(SearchClause clause, string weight)
    {
        IEnumerable<string> sequence = clause.Sequence is { } terms ? ['(' + string.Join(" <-> ", terms.Select(t => $"'{t}'{weight}")) + ')'] : [];
        return '(' + string.Join(" | ", clause.Words.Select(t => $"'{t}'{weight}").Concat(sequence)) + ')';
    }
}
