using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Content;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Index;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Setup;

public static class DatabaseSetup
{
    public const string ConnectionName = "Nouvelles";

    // SQLite counts its memory under one lock for the whole process unless told not to, before its first use; nobody reads the count.
    static DatabaseSetup()
    {
        SQLitePCL.Batteries_V2.Init();
        SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public static void AddSiteDatabase(this IHostApplicationBuilder builder)
    {
        builder.Bind<DatabaseOptions>(DatabaseOptions.SectionName);
        builder.Services.AddDbContextPool<NewsDbContext>((services, options) =>
        {
            var provider = services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider;
            var connection = builder.Configuration.GetConnectionString(ConnectionName);
            Use(options, provider, connection, services.GetRequiredService<IOptions<StorageOptions>>().Value);
            options.AddInterceptors(services.GetRequiredService<EvictionInterceptor>());
        });
    }

    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        var migrate = options.MigrateAtStart ?? (app.Environment.IsDevelopment() || options.Provider == DatabaseProvider.Sqlite);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        if (migrate)
            await db.Database.MigrateAsync();
        await app.SeedDemoAsync(scope.ServiceProvider, app.Lifetime.ApplicationStopping);
        if (migrate && options.StarterPages)
            await scope.ServiceProvider.GetRequiredService<StarterPages>().AddAsync(publishAll: false, app.Lifetime.ApplicationStopping);
        if (migrate)
            await scope.ServiceProvider.GetRequiredService<RefoldNames>().RunAsync(app.Lifetime.ApplicationStopping);
        if (migrate)
            await scope.ServiceProvider.GetRequiredService<RebuildSearch>().AskIfOutdatedAsync(app.Lifetime.ApplicationStopping);
        await db.RefreshStatisticsAsync(app.Lifetime.ApplicationStopping);
    }

    /// <summary>
    /// SQLite counts nothing by itself, and without figures it may take the index of all published articles to find three of them. At
    /// every start and after every verb, as its authors advise (https://sqlite.org/lang_analyze.html, section 4): a matter of milliseconds.
    /// </summary>
    internal static async Task RefreshStatisticsAsync(this NewsDbContext db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite())
            return;
        await db.Database.OpenConnectionAsync(ct);
        await using var optimize = db.Database.GetDbConnection().CreateCommand();
        optimize.CommandText = "PRAGMA optimize=0x10002";
        await optimize.ExecuteNonQueryAsync(ct);
        await db.Database.CloseConnectionAsync();
    }

    internal static void Use(DbContextOptionsBuilder options, DatabaseProvider provider, string? connection, StorageOptions storage)
    {
        var migrations = $"NouvellesDuMonde.Migrations.{provider}";
        switch (provider)
        {
            case DatabaseProvider.Sqlite:
                options.UseSqlite(connection ?? SqliteFile(storage), o => o.MigrationsAssembly(migrations))
                    .AddInterceptors(SqliteConnections.Instance);
                break;
            case DatabaseProvider.SqlServer:
                options.UseSqlServer(Required(connection), o => o.MigrationsAssembly(migrations).EnableRetryOnFailure());
                break;
            case DatabaseProvider.PostgreSql:
                options.UseNpgsql(Required(connection), o => o.MigrationsAssembly(migrations).EnableRetryOnFailure());
                break;
        }
    }

    private static string SqliteFile(StorageOptions storage)
    {
        Directory.CreateDirectory(storage.Root);
        return new SqliteConnectionStringBuilder { DataSource = storage.DatabaseFile }.ToString();
    }

    private static string Required(string? connection) => connection
        ?? throw new InvalidOperationException($"ConnectionStrings:{ConnectionName} is missing for this Database:Provider.");
}
