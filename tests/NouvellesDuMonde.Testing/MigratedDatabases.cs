using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using Npgsql;

namespace NouvellesDuMonde.Testing;

/// <summary>One database of each kind, migrated when a test first needs it, to be copied: migrations are a fifth of the time of a test that starts a site.</summary>
internal static class MigratedDatabases
{
    private static readonly Lazy<byte[]> SqliteFile = new(MakeSqliteFile);
    private static readonly Lazy<string> PostgreSqlTemplate = new(MakePostgreSqlTemplate);

    public static void Copy(TestDatabase to)
    {
        switch (to.Provider)
        {
            case DatabaseProvider.Sqlite:
                File.WriteAllBytes(new SqliteConnectionStringBuilder(to.ConnectionString).DataSource, SqliteFile.Value);
                break;
            case DatabaseProvider.PostgreSql:
                OnPostgreSqlServer($"CREATE DATABASE \"{NameOf(to)}\" TEMPLATE \"{PostgreSqlTemplate.Value}\"");
                break;
            case DatabaseProvider.SqlServer:
                break; // migrated by the site: a copy would be a backup on the server's disk
        }
    }

    private static byte[] MakeSqliteFile()
    {
        var folder = Directory.CreateTempSubdirectory("ndm-schema-").FullName;
        var database = TestDatabase.New(DatabaseProvider.Sqlite, folder);
        Migrate(new DbContextOptionsBuilder<NewsDbContext>().UseSqlite(database.ConnectionString + ";Pooling=False", o => o.MigrationsAssembly("NouvellesDuMonde.Migrations.Sqlite")));
        var bytes = File.ReadAllBytes(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource);
        Directory.Delete(folder, recursive: true);
        return bytes;
    }

    private static string MakePostgreSqlTemplate()
    {
        var database = TestDatabase.New(DatabaseProvider.PostgreSql, folder: "");
        // A template must have no connection open, not even one that waits in the pool.
        Migrate(new DbContextOptionsBuilder<NewsDbContext>().UseNpgsql(database.ConnectionString + ";Pooling=false", o => o.MigrationsAssembly("NouvellesDuMonde.Migrations.PostgreSql")));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => OnPostgreSqlServer($"DROP DATABASE IF EXISTS \"{NameOf(database)}\"");
        return NameOf(database);
    }

    private static void Migrate(DbContextOptionsBuilder<NewsDbContext> options)
    {
        using var db = new NewsDbContext(options.Options);
        db.Database.Migrate();
    }

    private static void OnPostgreSqlServer(string command)
    {
        using var connection = new NpgsqlConnection(TestDatabase.ServerFor(DatabaseProvider.PostgreSql));
        connection.Open();
        using var create = new NpgsqlCommand(command, connection);
        create.ExecuteNonQuery();
    }

    private static string NameOf(TestDatabase database) => new NpgsqlConnectionStringBuilder(database.ConnectionString).Database!;
}
