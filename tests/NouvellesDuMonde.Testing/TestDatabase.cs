using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using Npgsql;

namespace NouvellesDuMonde.Testing;

/// <summary>
/// A database of its own for one test or one fixture. Which kinds are tried: SQLite always; a server when its environment
/// variable holds a connection string (<c>NDM_TEST_POSTGRESQL</c>, <c>NDM_TEST_SQLSERVER</c>) with the right to create databases.
/// </summary>
public sealed record TestDatabase(DatabaseProvider Provider, string ConnectionString)
{
    public static string? ServerFor(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => "",
        DatabaseProvider.PostgreSql => Environment.GetEnvironmentVariable("NDM_TEST_POSTGRESQL"),
        DatabaseProvider.SqlServer => Environment.GetEnvironmentVariable("NDM_TEST_SQLSERVER"),
    } is { } server && (server != "" || provider == DatabaseProvider.Sqlite) ? server : null;

    /// <summary>A database with the schema of today and no row: a copy of one that was migrated once for the whole run.</summary>
    public static TestDatabase Migrated(DatabaseProvider provider, string folder)
    {
        var database = New(provider, folder);
        MigratedDatabases.Copy(database);
        return database;
    }

    /// <summary>A connection string to a database that does not exist yet; migrations create it.</summary>
    public static TestDatabase New(DatabaseProvider provider, string folder)
    {
        var server = ServerFor(provider) ?? throw new InvalidOperationException($"No test server for {provider}.");
        var name = $"ndm_test_{Guid.NewGuid():N}";
        DbConnectionStringBuilder connection = provider switch
        {
            DatabaseProvider.Sqlite => new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, name + ".db") },
            DatabaseProvider.PostgreSql => new NpgsqlConnectionStringBuilder(server) { Database = name },
            DatabaseProvider.SqlServer => new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(server) { InitialCatalog = name },
        };
        return new TestDatabase(provider, connection.ConnectionString);
    }

    /// <summary>Drops a server's database; a file goes with its folder.</summary>
    public static async Task DropAsync(NewsDbContext db)
    {
        if (!db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal))
            await db.Database.EnsureDeletedAsync();
        else
            SqliteConnection.ClearAllPools();
    }
}
