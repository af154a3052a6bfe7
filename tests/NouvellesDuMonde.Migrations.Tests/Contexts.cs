using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Migrations.Tests;

/// <summary>Contexts as <c>dotnet ef</c> makes them: the real model and migrations of each database, no server.</summary>
internal static class Contexts
{
    public static NewsDbContext For(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => new Sqlite.DesignTimeFactory().CreateDbContext([]),
        DatabaseProvider.SqlServer => new SqlServer.DesignTimeFactory().CreateDbContext([]),
        DatabaseProvider.PostgreSql => new PostgreSql.DesignTimeFactory().CreateDbContext([]),
    };
}
