using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Core.Comments.Spam.Policies;
using NouvellesDuMonde.Core.Comments.Spam.Subject;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Core.Schedule;
using NouvellesDuMonde.Web.Admin.Moderation;
using NouvellesDuMonde.Web.Admin.Spam;
using NouvellesDuMonde.Web.Admin.WordImports;
using NouvellesDuMonde.Web.Features.Comments;

namespace NouvellesDuMonde.Web.Setup;

public static class CommentsSetup
{
    public static void AddComments(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(SpamChecks.All);
        services.AddSingleton<SpamFilter>();
        services.AddSingleton<WordListCache>();
        services.AddSingleton<SpamModelStore>();
        services.AddSingleton<SpamPolicyStore>();
        services.AddSingleton<SpamRulesStore>();
        services.AddScoped<JudgeText>();
        services.AddScoped<OwnDecisionsQuery>();
        services.AddScoped<TrainSpamModel>();
        services.AddScoped<UseSpamModel>();
        services.AddScheduledWork<RetrainSpamModel>();
        services.AddScoped<ReplayVerdict>();
        services.AddScoped<SavePolicy>();
        services.AddScoped<PolicyEffectQuery>();
        services.AddScoped<SpamOverviewQuery>();
        services.AddScoped<SpamPolicyScreen>();
        services.AddSingleton<FormTokens>();
        services.AddSingleton<AddressHasher>();
        services.AddScoped<SpamFactsQuery>();
        services.AddScoped<HostFactsQuery>();
        services.AddScoped<NearDuplicatesQuery>();
        services.AddSingleton<ArticleTermsCache>();
        services.AddScoped<IOutboxHandler, LearnHosts>();
        services.AddScoped<ImportWordList>();
        services.AddScoped<ImportedWordsQuery>();
        services.AddScoped<AssessComment>();
        services.AddScoped<PostComment>();
        services.AddScoped<ReviseComment>();
        services.AddScoped<RemoveComment>();
        services.AddScoped<RecommendComment>();
        services.AddScoped<ModerateComment>();
        services.AddScoped<CommentIntake>();
        services.AddScoped<CommentFormQuery>();
        services.AddScoped<CommentPageQuery>();
        services.AddScoped<RecommendationQuery>();
        services.AddScoped<RevisionPageQuery>();
        services.AddScoped<ExpectedDelayQuery>();
        services.AddScoped<OwnCommentsQuery>();
        services.AddScoped<ThreadQuery>();
        services.AddScoped<ModerationQueueQuery>();
        services.AddScoped<ModerationDetailQuery>();
    }
}
