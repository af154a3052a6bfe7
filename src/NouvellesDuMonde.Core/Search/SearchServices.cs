using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Core.Related;
using NouvellesDuMonde.Core.Search.Index;
using NouvellesDuMonde.Core.Search.Queries;
using NouvellesDuMonde.Core.Search.Spelling;

namespace NouvellesDuMonde.Core.Search;

public static class SearchServices
{
    /// <summary>The index that follows every save, the engine of the database at hand, and what works behind them.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<SearchInterceptor>();
        services.ConfigureDbContext<NewsDbContext>((provider, options) => options.AddInterceptors(provider.GetRequiredService<SearchInterceptor>()));
        services.AddScoped(EngineOf);
        services.AddScoped<FindArticles>();
        services.AddScoped<SuggestSpelling>();
        services.AddScoped<RebuildSearch>();
        services.AddScoped<PendingSearch>();
        services.AddScoped<RelatedCandidates>();
        services.AddScoped<WorkOutRelated>();
        services.AddScoped<ChooseRelated>();
        services.AddScoped<IOutboxHandler, PendingSearchHandler>();
        services.AddScoped<IOutboxHandler, RebuildSearchHandler>();
        return services.AddScoped<IOutboxHandler, RenamedThingsHandler>();
    }

    private static ISearchEngine EngineOf(IServiceProvider services)
    {
        var db = services.GetRequiredService<NewsDbContext>();
        if (services.GetRequiredService<IOptions<SearchOptions>>().Value.UsesTermTable(db))
            return new TermTableSearchEngine(db);
        return db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal) ? new SqliteSearchEngine(db) : new PostgreSqlSearchEngine(db);
    }
}
