using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Core.Comments.Spam.Policies;
using NouvellesDuMonde.Core.Comments.Spam.Record;
using NouvellesDuMonde.Core.Comments.Spam.Subject;
using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam;

public static class SpamServices
{
    /// <summary>The filter with what it judges by, and what it learns. Needs <see cref="SpamOptions"/> bound.</summary>
    public static IServiceCollection AddSpamFilter(this IServiceCollection services)
    {
        services.AddSingleton(SpamChecks.All);
        services.AddSingleton<SpamFilter>();
        AddFacts(services);
        AddRules(services);
        return services;
    }

    private static void AddFacts(IServiceCollection services)
    {
        services.AddSingleton<WordListCache>();
        services.AddSingleton<ArticleTermsCache>();
        services.AddScoped<SpamFactsQuery>();
        services.AddScoped<HostFactsQuery>();
        services.AddScoped<NearDuplicatesQuery>();
        services.AddScoped<JudgeText>();
        services.AddScoped<ReplayVerdict>();
    }

    private static void AddRules(IServiceCollection services)
    {
        services.AddSingleton<SpamModelStore>();
        services.AddSingleton<SpamPolicyStore>();
        services.AddSingleton<SpamRulesStore>();
        services.AddScoped<OwnDecisionsQuery>();
        services.AddScoped<TrainSpamModel>();
        services.AddScoped<RetrainSpamModel>();
        services.AddScoped<UseSpamModel>();
        services.AddScoped<SavePolicy>();
        services.AddScoped<SpamEffectQuery>();
        services.AddScoped<PolicyHistoryQuery>();
        services.AddScoped<TrackRecordQuery>();
    }
}
