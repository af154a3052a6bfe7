namespace NouvellesDuMonde.Core.Data;

/// <summary>Value of <c>Database:Provider</c>.</summary>
public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
    PostgreSql,
}
