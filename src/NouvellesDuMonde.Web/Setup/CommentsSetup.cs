using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Models;
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
        services.AddSpamFilter();
        services.AddScheduledWork<RetrainSpamModel>(isLong: true);
        services.AddScoped<SpamOverviewQuery>();
        services.AddScoped<SpamPolicyScreen>();
        services.AddScoped<WordListsQuery>();
        services.AddSingleton<FormTokens>();
        services.AddSingleton<AddressHasher>();
        services.AddScoped<IOutboxHandler, LearnHosts>();
        services.AddScoped<ImportWordList>();
        services.AddScoped<SaveWordLists>();
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
