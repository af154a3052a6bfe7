using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Audience;

/// <summary>
/// Adds counts to those of the running hour. The database adds, so that any number of nodes may. EF Core knows no « insert or
/// add »: the statement is written here, in the two dialects that there are.
/// </summary>
public sealed class RecordViews(NewsDbContext db, TimeProvider time)
{
    /// <summary>Two parameters each; SQL Server takes 2,100 parameters and 1,000 rows of values.</summary>
    private const int RowsAtOnce = 500;

    /// <summary>The longest period of a ranking and a day: a late clock of another node finds its hours still there.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(8);

    /// <param name="counts">By article. What was counted in the last seconds of an hour may fall into the next one.</param>
    public async Task RunAsync(IReadOnlyDictionary<int, int> counts, CancellationToken ct)
    {
        var hour = ArticleViewCount.HourOf(time.GetUtcNow().UtcDateTime);
        // Always in the same order: two nodes that write at once wait for each other instead of blocking each other.
        foreach (var rows in counts.OrderBy(c => c.Key).Chunk(RowsAtOnce))
        {
            object[] values = [hour, .. rows.SelectMany(r => new object[] { r.Key, r.Value })];
            await db.Database.ExecuteSqlRawAsync(Statement(db.Database.ProviderName!, rows.Length), values, ct);
        }
    }

    /// <summary>Hours that no ranking asks for any more.</summary>
    /// <returns>How many rows went.</returns>
    public Task<int> ForgetAsync(CancellationToken ct)
    {
        var before = ArticleViewCount.HourOf(time.GetUtcNow().UtcDateTime - Kept);
        return db.ArticleViews.Where(v => v.HourUtc < before).ExecuteDeleteAsync(ct);
    }

    /// <summary>{0} is the hour; then, for each row, the article and how often.</summary>
    internal static string Statement(string provider, int rows)
    {
        if (provider.EndsWith("SqlServer", StringComparison.Ordinal))
        {
            return $$"""
                MERGE INTO "ArticleViews" WITH (HOLDLOCK) AS kept USING (VALUES {{Rows(rows, "")}}) AS seen ("ArticleId", "Count")
                ON kept."HourUtc" = {0} AND kept."ArticleId" = seen."ArticleId"
                WHEN MATCHED THEN UPDATE SET "Count" = kept."Count" + seen."Count"
                WHEN NOT MATCHED THEN INSERT ("HourUtc", "ArticleId", "Count") VALUES ({0}, seen."ArticleId", seen."Count");
                """;
        }

        var name = provider.EndsWith("Sqlite", StringComparison.Ordinal) ? "Sqlite" : "PostgreSql";
        return $$"""
            /* {{name}} */ INSERT INTO "ArticleViews" ("HourUtc", "ArticleId", "Count") VALUES {{Rows(rows, "{0}, ")}}
            ON CONFLICT ("HourUtc", "ArticleId") DO UPDATE SET "Count" = "ArticleViews"."Count" + excluded."Count"
            """;
    }

    private static string Rows(int rows, string first)
    {
        var text = new StringBuilder();
        for (var i = 0; i < rows; i++)
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ", ")}({first}{{{(2 * i) + 1}}}, {{{(2 * i) + 2}}})");
        return text.ToString();
    }
}
