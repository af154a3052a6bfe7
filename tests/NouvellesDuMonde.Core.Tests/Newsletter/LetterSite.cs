using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Newsletter;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Testing;

namespace NouvellesDuMonde.Core.Tests.Newsletter;

/// <summary>A site whose workers sleep: the test sends the letters, and may let a batch break off.</summary>
internal sealed class LetterSite(DatabaseProvider provider = DatabaseProvider.Sqlite) : SiteFactory(provider)
{
    private readonly BreakingPoint breakingPoint = new();

    /// <summary>Lets the save of the next batch of letters fail, as a node that goes down would.</summary>
    public void BreakNextBatch(int after = 0) => breakingPoint.In = after + 1;

    public async Task<(int Monde, int Culture)> RubriquesAsync() => await InDatabaseAsync(async db =>
    {
        var (monde, culture) = (new Category("Monde", "monde"), new Category("Culture", "culture", position: 1));
        db.Categories.AddRange(monde, culture);
        await db.SaveChangesAsync();
        return (monde.Id, culture.Id);
    });

    public Task<int> PublishAsync(string headline, int rubrique, Func<Article, Outcome>? then = null) => InDatabaseAsync(async db =>
    {
        var article = Article.Draft(new ArticleContent { Headline = headline, Slug = Slug.From(headline), Standfirst = "Le chapô <dit> l’essentiel.", BodySource = "<p>…</p>", BodyHtml = "<p>…</p>" }, Clock.UtcNow);
        article.FileUnder(await CategoryTree.LoadAsync(db.Categories, CancellationToken.None), rubrique);
        article.PublishAsOf(Clock.UtcNow);
        then?.Invoke(article);
        db.Articles.Add(article);
        await db.SaveChangesAsync();
        return article.Id;
    });

    /// <summary>Confirmed, each « lectrice1@example.org » and on.</summary>
    public Task SubscribersAsync(int count, params int[] rubriques) => InDatabaseAsync(async db =>
    {
        var known = await db.Subscribers.CountAsync();
        foreach (var i in Enumerable.Range(known + 1, count))
        {
            var subscriber = new Subscriber(Address(i), rubriques, Clock.UtcNow);
            subscriber.Confirm(Clock.UtcNow);
            db.Subscribers.Add(subscriber);
        }

        return await db.SaveChangesAsync();
    });

    public static string Address(int i) => $"lectrice{i}@example.org";

    public async Task<DateTime?> LookAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SendLetters>().RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Looks and delivers until nothing is left to do.</summary>
    public async Task SendAllAsync()
    {
        while (await LookAsync() is var next && (await DeliverAsync() > 0 || next <= Clock.UtcNow))
        {
        }
    }

    public Task<int> DeliverAsync() => Services.GetRequiredService<OutboxDispatcher>().RunBatchAsync(TestContext.Current.CancellationToken);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Newsletter:BatchSize", "3");
        builder.ConfigureTestServices(services =>
        {
            services.ConfigureDbContext<NewsDbContext>(options => options.AddInterceptors(breakingPoint));
            foreach (var worker in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name is "OutboxWorker" or "PublicationScheduler").ToList())
                services.Remove(worker);
        });
    }

    private sealed class BreakingPoint : SaveChangesInterceptor
    {
        public int In { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            var isBatch = eventData.Context!.ChangeTracker.Entries<LetterDelivery>().Any();
            return isBatch && In > 0 && --In == 0 ? throw new InvalidOperationException("The node goes down.") : new(result);
        }
    }
}
