using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Syndication;
using NouvellesDuMonde.Web.Features.Corrections;
using NouvellesDuMonde.Web.Features.Feeds;
using NouvellesDuMonde.Web.Features.StructuredData;

namespace NouvellesDuMonde.Web.Setup;

public static class SyndicationSetup
{
    /// <summary>What the site tells machines: feeds, structured data, announcements; and the corrections that stand in each of them.</summary>
    public static void AddSiteSyndication(this IHostApplicationBuilder builder)
    {
        builder.Bind<SyndicationOptions>(SyndicationOptions.SectionName);
        builder.Services.AddSyndication();
        builder.Services.ConfigureDbContext<NewsDbContext>((services, options) =>
            options.AddInterceptors(services.GetRequiredService<AnnouncementInterceptor>()));
        builder.Services.AddSingleton<SiteThings>();
        builder.Services.AddSingleton<ArticleThings>();
        builder.Services.AddSingleton<FeedHtml>();
        builder.Services.AddSingleton<IFeedWriter, RssWriter>();
        builder.Services.AddSingleton<IFeedWriter, AtomWriter>();
        builder.Services.AddSingleton<IFeedWriter, JsonFeedWriter>();
        builder.Services.AddScoped<ArticleFeedQuery>();
        builder.Services.AddScoped<CommentFeedQuery>();
        builder.Services.AddScoped<CorrectionsPageQuery>();
    }
}
