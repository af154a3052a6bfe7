using NouvellesDuMonde.Web.Features.Archives;
using NouvellesDuMonde.Web.Features.Articles;
using NouvellesDuMonde.Web.Features.Authors;
using NouvellesDuMonde.Web.Features.Categories;
using NouvellesDuMonde.Web.Features.Errors;
using NouvellesDuMonde.Web.Features.Home;
using NouvellesDuMonde.Web.Features.Navigation;
using NouvellesDuMonde.Web.Features.Redirects;
using NouvellesDuMonde.Web.Features.Search;
using NouvellesDuMonde.Web.Features.Sitemaps;
using NouvellesDuMonde.Web.Features.Tags;

namespace NouvellesDuMonde.Web.Setup;

public static class ReadingSetup
{
    /// <summary>One query class a public page.</summary>
    public static void AddReading(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SiteFrameCache>();
        builder.Services.AddScoped<SiteTree>();
        builder.Services.AddScoped<FrontPageQuery>();
        builder.Services.AddScoped<CategoryPageQuery>();
        builder.Services.AddScoped<TagPageQuery>();
        builder.Services.AddScoped<AuthorPageQuery>();
        builder.Services.AddScoped<ArchiveQuery>();
        builder.Services.AddScoped<SearchPageQuery>();
        builder.Services.AddScoped<SearchFilterReading>();
        builder.Services.AddScoped<SuggestionsQuery>();
        builder.Services.AddSingleton<ArticleReads>();
        builder.Services.AddScoped<ArticlePageQuery>();
        builder.Services.AddScoped<OldAddresses>();
        builder.Services.AddScoped<LatestArticles>();
        builder.Services.AddScoped<SitemapQuery>();
    }
}
