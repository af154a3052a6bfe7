using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.Admin.Moderation;
using NouvellesDuMonde.Web.Features.Comments;

namespace NouvellesDuMonde.Web.Setup;

public static class CommentsSetup
{
    /// <summary>
    /// Forms that one address may send in a minute, drafts of visitors included. The filter's own limits are stricter, counted in
    /// the database and answered with a sentence; this one keeps a flood from reaching it.
    /// </summary>
    public const string Posting = "comments-posting";

    private const int PostsPerMinute = 30;

    public static void AddComments(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(SpamChecks.All);
        services.AddSingleton<SpamFilter>();
        services.AddSingleton<WordListCache>();
        services.AddSingleton<FormTokens>();
        services.AddSingleton<AddressHasher>();
        services.AddScoped<SpamFactsQuery>();
        services.AddScoped<PostComment>();
        services.AddScoped<ModerateComment>();
        services.AddScoped<CommentIntake>();
        services.AddScoped<CommentFormQuery>();
        services.AddScoped<CommentPageQuery>();
        services.AddScoped<ExpectedDelayQuery>();
        services.AddScoped<OwnCommentsQuery>();
        services.AddScoped<ThreadQuery>();
        services.AddScoped<ModerationQueueQuery>();
        services.AddScoped<ModerationDetailQuery>();
        var isLimited = builder.Configuration.GetValue("RateLimits:Enabled", true);
        services.Configure<RateLimiterOptions>(o => o.AddPolicy(Posting, context => isLimited
            ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = PostsPerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("")));
    }
}
