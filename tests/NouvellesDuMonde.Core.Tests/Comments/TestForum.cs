using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Notifications;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Testing;

namespace NouvellesDuMonde.Core.Tests.Comments;

/// <summary>An article with its discussion on a real SQLite database in memory; members whose accounts are two days old.</summary>
public sealed class TestForum : IAsyncDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly ServiceProvider services;
    private int texts;

    private TestForum(Action<AkismetOptions>? akismet)
    {
        connection.Open();
        services = new ServiceCollection().AddLogging().AddOptions()
            .Configure<IdentityOptions>(o => IdentitySchema.Configure(o.Stores))
            .AddSingleton<TimeProvider>(Clock).AddSpamFilter()
            .AddScoped<LearnHosts>().AddScoped<AssessComment>().AddScoped<PostComment>().AddScoped<ReviseComment>()
            .AddScoped<RemoveComment>().AddScoped<RecommendComment>().AddScoped<ModerateComment>()
            .AddScoped<AfterDecision>().AddScoped<NotifyMembers>()
            .Configure(akismet ?? (_ => { })).AddAkismet().AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>()
            .AddSingleton<OutboxDispatcher>()
            .AddDbContext<NewsDbContext>(o => o.UseSqlite(connection)).BuildServiceProvider();
    }

    public FakeClock Clock { get; } = new(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));

    public int Article { get; private set; }

    /// <summary>A member without any comment yet.</summary>
    public int Ada { get; private set; }

    public int Moderator { get; private set; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <param name="akismet">Off unless there is a key.</param>
    public static async Task<TestForum> OpenAsync(Action<AkismetOptions>? akismet = null)
    {
        var forum = new TestForum(akismet);
        await forum.InDatabaseAsync(db => db.Database.EnsureCreatedAsync(Ct));
        forum.Article = await forum.ArticleAsync();
        forum.Ada = await forum.MemberAsync("Ada");
        forum.Moderator = await forum.MemberAsync("Maud", Roles.Moderator);
        return forum;
    }

    public async Task<int> ArticleAsync(CommentPolicy policy = CommentPolicy.Open)
    {
        var article = Core.Articles.Article.Draft(new ArticleContent
        {
            Headline = "Le sommet s’ouvre à Séoul",
            Slug = "le-sommet-s-ouvre-a-seoul",
            BodySource = "<p>Un premier paragraphe.</p>",
            BodyHtml = "<p>Un premier paragraphe.</p>",
            CommentPolicy = policy,
        }, Clock.UtcNow);
        article.PublishAsOf(Clock.UtcNow);
        await InDatabaseAsync(async db =>
        {
            var rubrique = await db.Categories.SingleOrDefaultAsync(c => c.Slug == "monde", Ct) ?? new Category("Monde", "monde");
            db.Update(rubrique);
            await db.SaveChangesAsync(Ct);
            article.FileUnder(await CategoryTree.LoadAsync(db.Categories, Ct), rubrique.Id);
            db.Add(article);
            return await db.SaveChangesAsync(Ct);
        });
        return article.Id;
    }

    public Task<int> MemberAsync(string name, string? role = null, string? email = null) => InDatabaseAsync(async db =>
    {
        email ??= $"{name}@example.org";
        var member = new Member { DisplayName = name, UserName = email, Email = email, RegisteredUtc = Clock.UtcNow.AddDays(-2) };
        db.Add(member);
        await db.SaveChangesAsync(Ct);
        if (role is null)
            return member.Id;
        var known = new IdentityRole<int>(role);
        db.Add(known);
        await db.SaveChangesAsync(Ct);
        db.Add(new IdentityUserRole<int> { UserId = member.Id, RoleId = known.Id });
        await db.SaveChangesAsync(Ct);
        return member.Id;
    });

    /// <summary>A member with three published comments.</summary>
    public async Task<int> TrustedAsync(string name)
    {
        var member = await MemberAsync(name);
        for (var i = 0; i < 3; i++)
            await ApproveAsync((await PostAsync(memberId: member)).CommentId);
        Clock.Advance(TimeSpan.FromHours(1));
        return member;
    }

    public CommentInput Input(string? text = null, int? memberId = null) => new(Article, memberId ?? Ada, text ?? $"Un avis mûrement réfléchi, le numéro {++texts}.")
    {
        FormId = Guid.NewGuid(),
        Form = new FormFacts(FormTokenState.Valid, TimeSpan.FromMinutes(1)),
    };

    public Task<CommentReceipt> PostAsync(string? text = null, int? memberId = null, long? parentId = null) =>
        PostAsync(Input(text, memberId) with { ParentId = parentId });

    public async Task<CommentReceipt> PostAsync(CommentInput input)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PostComment>().RunAsync(input, Ct);
    }

    /// <summary>The member writes a comment anew.</summary>
    public async Task<CommentReceipt> ReviseAsync(long id, int memberId, string text, bool isAdvised = false)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ReviseComment>()
            .RunAsync(Input(text, memberId) with { RevisedId = id, IsAdvised = isAdvised }, Ct);
    }

    public async Task<Outcome> RemoveAsync(long id, int memberId)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RemoveComment>().RunAsync(id, memberId, Ct);
    }

    public async Task<Outcome> RecommendAsync(long id, int memberId, bool isWithdrawal = false)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RecommendComment>().RunAsync(new RecommendationOrder(id, memberId, isWithdrawal), Ct);
    }

    public Task<List<string>> RevisionsAsync(long id) =>
        InDatabaseAsync(db => db.CommentRevisions.Where(r => r.CommentId == id).Select(r => r.Text).ToListAsync(Ct));

    public async Task<Outcome> DecideAsync(ModerationOrder order)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ModerateComment>().RunAsync(order, Ct);
    }

    public Task<Outcome> ApproveAsync(long id) => DecideAsync(new ModerationOrder(id, ModerationAction.Approved, Moderator));

    public Task<Outcome> RejectAsync(long id, RejectionReason reason = RejectionReason.OffTopic, string? note = null) =>
        DecideAsync(new ModerationOrder(id, ModerationAction.Rejected, Moderator, reason, note));

    public Task<Outcome> UndoAsync(long id) => DecideAsync(new ModerationOrder(id, ModerationAction.Undone, Moderator));

    /// <summary>Does what a decision ordered for later.</summary>
    public async Task LearnHostsAsync(long id)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LearnHosts>().HandleAsync(id.ToString(System.Globalization.CultureInfo.InvariantCulture), Ct);
    }

    public Task<Comment> FindAsync(long id) => InDatabaseAsync(db => db.Comments.AsNoTracking().Include(c => c.Submission).SingleAsync(c => c.Id == id, Ct));

    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task RunAsync<T>(Func<T, Task> work)
        where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<T>());
    }

    public Task<int> CountAsync() => InDatabaseAsync(db => db.Articles.Where(a => a.Id == Article).Select(a => a.CommentCount).SingleAsync(Ct));

    public async Task<T> InDatabaseAsync<T>(Func<NewsDbContext, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<NewsDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await connection.DisposeAsync();
    }
}
