using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing.SqlServer;

namespace NouvellesDuMonde.Testing;

/// <summary>The whole site in the test's process, with its own folder, its own database and a clock that the test moves.</summary>
public class SiteFactory(DatabaseProvider provider = DatabaseProvider.Sqlite) : WebApplicationFactory<Program>
{
    // One instance for all sites: EF makes services, and compiles every query anew, for each instance that watches queries.
    private static readonly IInterceptor[] Rehearsals = [new SqlServerRehearsal(), new RawStatementRehearsal()];

    private readonly Dictionary<string, string> settings = [];
    private bool isStarted;

    public SiteFactory()
        : this(DatabaseProvider.Sqlite)
    {
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("ndm-site-").FullName;

    /// <summary>Monday 15 June 2026, 10:00 in Paris.</summary>
    public FakeClock Clock { get; } = new(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));

    /// <summary>Starts without any table, as on the first day; otherwise on a copy of a migrated database, which is sooner made.</summary>
    public bool IsEmptyAtStart { get; init; }

    /// <summary>What requests ask of the database.</summary>
    public QueryCount Queries { get; } = new();

    public string MailFolder => Path.Combine(Folder, "mail");

    public Mailbox Mailbox => new(MailFolder);

    /// <summary>A setting for this site only; to be called before the first request.</summary>
    public SiteFactory With(string key, string value)
    {
        settings[key] = value;
        return this;
    }

    /// <summary>Somebody with a browser of their own: cookies are kept, redirects followed, forms sent as a page without script would.</summary>
    public Visitor NewVisitor() => new(CreateDefaultClient(new CookieHandler()));

    /// <summary>Works on the site's database directly.</summary>
    public async Task<T> InDatabaseAsync<T>(Func<NewsDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<NewsDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        var database = IsEmptyAtStart ? TestDatabase.New(provider, Folder) : TestDatabase.Migrated(provider, Folder);
        builder.UseEnvironment("Testing");
        builder.UseSetting("Storage:Root", Folder);
        builder.UseSetting("Database:Provider", provider.ToString());
        // Migrating looks for differences between model and migrations, which takes a tenth of a start; a copy has been migrated.
        builder.UseSetting("Database:MigrateAtStart", (IsEmptyAtStart || provider == DatabaseProvider.SqlServer).ToString());
        builder.UseSetting("Database:StarterPages", "false");
        builder.UseSetting("ConnectionStrings:Nouvelles", database.ConnectionString);
        builder.UseSetting("Serilog:MinimumLevel", "Warning");
        builder.UseSetting("RateLimits:Enabled", "false");
        // A page is rendered when a test asks for it, and not before.
        builder.UseSetting("Delivery:KeepWarm", "false");
        // What is erased is erased by the test that watches it.
        builder.UseSetting("Purge:EveryNight", "false");
        // Images stay as they are, unless a test wants otherwise: nothing is shrunk beside what is measured.
        builder.UseSetting("Media:Tool", Path.Combine(Folder, "no-tool"));
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddHttpContextAccessor();
            services.ConfigureDbContext<NewsDbContext>(options => options.AddInterceptors(Queries));
            if (provider != DatabaseProvider.SqlServer)
                services.ConfigureDbContext<NewsDbContext>(options => options.AddInterceptors(Rehearsals));
            // "The first ten" of no order are any ten.
            services.ConfigureDbContext<NewsDbContext>(options => options.ConfigureWarnings(w => w.Throw(CoreEventId.RowLimitingOperationWithoutOrderByWarning)));
        });
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        isStarted = true;
        return host;
    }

    public override async ValueTask DisposeAsync()
    {
        // A site that did not start says why by itself; there is nothing to drop.
        if (isStarted)
        {
            await InDatabaseAsync(async db =>
            {
                await TestDatabase.DropAsync(db);
                return 0;
            });
        }

        await base.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
