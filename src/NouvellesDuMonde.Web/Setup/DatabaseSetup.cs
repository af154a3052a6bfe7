using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Setup;

public static class DatabaseSetup
{
    public const string ConnectionName = "Nouvelles";

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
        if (migrate)
            await scope.ServiceProvider.GetRequiredService<NewsDbContext>().Database.MigrateAsync();
        await app.SeedDemoAsync(scope.ServiceProvider, app.Lifetime.ApplicationStopping);
    }

    internal static void Use(DbContextOptionsBuilder options, DatabaseProvider provider, string? connection, StorageOptions storage)
    {
        var migrations = $"NouvellesDuMonde.Migrations.{provider}";
        switch (provider)
        {
            case DatabaseProvider.Sqlite:
                options.UseSqlite(connection ?? SqliteFile(storage), o => o.MigrationsAssembly(migrations))
                    .AddInterceptors(SqlitePragmas.Instance);
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
