using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Search;

public sealed class SearchOptions
{
    public const string SectionName = "Search";

    /// <summary>
    /// Whether to search by a table of terms, which works in every database, instead of the database's own full-text index. SQL Server
    /// always does. After a change: <c>reindex-search</c>.
    /// </summary>
    public bool TermTable { get; set; }

    internal bool UsesTermTable(NewsDbContext db) =>
        TermTable || db.Database.ProviderName!.EndsWith(nameof(DatabaseProvider.SqlServer), StringComparison.Ordinal);
}
