using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Setup;

public sealed class DatabaseOptions
{
    public const string SectionName = "Database";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>Null: yes in Development and for SQLite, else no (then: the verb <c>migrate</c>).</summary>
    public bool? MigrateAtStart { get; set; }

    /// <summary>Whether a new site gets the pages that every site needs (<see cref="Core.Content.StarterPages"/>).</summary>
    public bool StarterPages { get; set; } = true;
}
