using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Core.Tags;
using NouvellesDuMonde.Testing;

namespace NouvellesDuMonde.Core.Tests;

/// <summary>The newsroom's verbs on a real SQLite database of their own, in memory, with a clock that the test moves.</summary>
public sealed class TestDesk : IAsyncDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly ServiceProvider services;

    private TestDesk()
    {
        connection.Open();
        var collection = new ServiceCollection().AddLogging().AddOptions()
            .Configure<IdentityOptions>(o => IdentitySchema.Configure(o.Stores))
            .Configure<StorageOptions>(o => o.Root = Folder)
            .AddSingleton<TimeProvider>(Clock).AddSingleton<PublicationAlarm>().AddMedia()
            .Configure<MediaOptions>(o => o.Tool = Path.Combine(Folder, "no-tool"))
            .AddDbContext<NewsDbContext>(o => o.UseSqlite(connection));
        Type[] verbs =
        [
            typeof(ComposeBody), typeof(ResolveTags), typeof(SaveArticle), typeof(PublishArticle), typeof(ScheduleArticle),
            typeof(WithdrawArticle), typeof(RestoreRevision), typeof(RerenderArticles), typeof(PublishDueArticles), typeof(SaveCategory),
            typeof(DeleteCategory), typeof(SaveTag), typeof(MergeTags), typeof(DeleteTag), typeof(SaveAuthor), typeof(SaveSettings),
            typeof(AddCorrection), typeof(ReviseCorrection), typeof(RemoveCorrection),
        ];
        foreach (var verb in verbs)
            collection.AddScoped(verb);
        services = collection.BuildServiceProvider();
    }

    public FakeClock Clock { get; } = new(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));

    public string Folder { get; } = Directory.CreateTempSubdirectory("ndm-desk-").FullName;

    /// <summary>The member who saves in these tests: Ariane.</summary>
    public int Editor { get; private set; }

    /// <summary>Rubriques that every test has: Monde with its child Asie, and Culture.</summary>
    public int World { get; private set; }

    public int Asia { get; private set; }

    public int Culture { get; private set; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<TestDesk> OpenAsync()
    {
        var desk = new TestDesk();
        await desk.WriteAsync(db => db.Database.EnsureCreatedAsync(Ct));
        desk.Editor = await desk.AddAsync(new Member { DisplayName = "Ariane", UserName = "ariane@example.org", Email = "ariane@example.org", RegisteredUtc = desk.Clock.UtcNow }, m => m.Id);
        desk.World = await desk.AddAsync(new Category("Monde", "monde"), c => c.Id);
        desk.Asia = await desk.AddAsync(new Category("Asie", "asie", desk.World), c => c.Id);
        desk.Culture = await desk.AddAsync(new Category("Culture", "culture", position: 1), c => c.Id);
        return desk;
    }

    /// <summary>Runs a verb as one request would: with a context of its own.</summary>
    public async Task<TResult> RunAsync<TVerb, TResult>(Func<TVerb, CancellationToken, Task<TResult>> run)
        where TVerb : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TVerb>(), Ct);
    }

    public async Task<T> ReadAsync<T>(Func<NewsDbContext, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<NewsDbContext>());
    }

    public Task WriteAsync(Func<NewsDbContext, Task> write) => ReadAsync(async db =>
    {
        await write(db);
        return await db.SaveChangesAsync(Ct);
    });

    public async Task<int> AddAsync<T>(T entity, Func<T, int> id)
        where T : class
    {
        await WriteAsync(db => Task.FromResult(db.Add(entity)));
        return id(entity);
    }

    public Task<ArticleSaved> SaveAsync(ArticleInput input, int? id = null) =>
        RunAsync((SaveArticle save, CancellationToken ct) => save.RunAsync(id, input, Editor, ct));

    /// <summary>A saved draft, and published if asked for.</summary>
    public async Task<int> ArticleAsync(ArticleInput? input = null, bool publish = false)
    {
        var saved = await SaveAsync(input ?? Input());
        var id = saved.Id ?? throw new InvalidOperationException(string.Join(" ", saved.Errors.Select(e => e.Sentence)));
        if (publish && (await PublishAsync(id)).Refusal is { } refusal)
            throw new InvalidOperationException(refusal);
        return id;
    }

    public Task<Outcome> PublishAsync(int id) => RunAsync((PublishArticle publish, CancellationToken ct) => publish.RunAsync(id, runsTheDesk: true, ct));

    public ArticleInput Input(string headline = "Le sommet s’ouvre à Séoul", string body = "<p>Un premier paragraphe.</p>") =>
        new() { Headline = headline, CategoryId = Asia, Body = body };

    /// <summary>A saved article with its parts.</summary>
    public Task<Article> FindAsync(int id) => ReadAsync(db => db.Articles.AsNoTracking().WithParts().SingleAsync(a => a.Id == id, Ct));

    /// <summary>Tags evicted since the last call.</summary>
    public async Task<IReadOnlyList<string>> EvictedAsync()
    {
        var tags = await ReadAsync(db => db.CacheEvictions.Select(e => e.Tag).ToListAsync(Ct));
        await ReadAsync(db => db.CacheEvictions.ExecuteDeleteAsync(Ct));
        return tags;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await connection.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
