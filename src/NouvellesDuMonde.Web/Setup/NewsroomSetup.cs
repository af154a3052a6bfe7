using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Forms;
using NouvellesDuMonde.Core.Schedule;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Core.Tags;
using NouvellesDuMonde.Web.Admin.Articles;
using NouvellesDuMonde.Web.Admin.Authors;
using NouvellesDuMonde.Web.Admin.Categories;
using NouvellesDuMonde.Web.Admin.Corrections;
using NouvellesDuMonde.Web.Admin.Desk;
using NouvellesDuMonde.Web.Admin.Media;
using NouvellesDuMonde.Web.Admin.Previews;
using NouvellesDuMonde.Web.Admin.Related;
using NouvellesDuMonde.Web.Admin.Revisions;
using NouvellesDuMonde.Web.Admin.Settings;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Admin.Tags;

namespace NouvellesDuMonde.Web.Setup;

public static class NewsroomSetup
{
    public static void AddNewsroom(this IHostApplicationBuilder builder)
    {
        builder.Services.Configure<MvcOptions>(o => o.Conventions.Add(new NewsroomConvention()));
        builder.Services.Configure<MvcOptions>(o => BindingMessages.SpeakFrench(o.ModelBindingMessageProvider));
        // The preview draws the public article page, whose parts lie beside it.
        builder.Services.PostConfigure<RazorViewEngineOptions>(o => o.AreaViewLocationFormats.Add("/Features/Articles/{0}.cshtml"));
        builder.Services.AddSingleton<PublicationAlarm>();
        builder.Services.AddHostedService<PublicationScheduler>();
        builder.Services.AddScheduledWork<PublishDueArticles>();
        AddVerbs(builder.Services);
        AddScreens(builder.Services);
    }

    private static void AddVerbs(IServiceCollection services)
    {
        services.AddScoped<SendOnce>();
        services.AddScoped<SaveArticle>();
        services.AddScoped<DeleteDraft>();
        services.AddScoped<PublishArticle>();
        services.AddScoped<ScheduleArticle>();
        services.AddScoped<WithdrawArticle>();
        services.AddScoped<RestoreRevision>();
        services.AddScoped<RerenderArticles>();
        services.AddScoped<SaveCategory>();
        services.AddScoped<DeleteCategory>();
        services.AddScoped<ResolveTags>();
        services.AddScoped<SaveTag>();
        services.AddScoped<MergeTags>();
        services.AddScoped<DeleteTag>();
        services.AddScoped<SaveAuthor>();
        services.AddScoped<AddCorrection>();
        services.AddScoped<ReviseCorrection>();
        services.AddScoped<RemoveCorrection>();
        services.AddScoped<SaveSettings>();
    }

    private static void AddScreens(IServiceCollection services)
    {
        services.AddScoped<DeskQuery>();
        services.AddScoped<ArticleListQuery>();
        services.AddScoped<ArticleEditorQuery>();
        services.AddScoped<AfterSave>();
        services.AddScoped<GenuineForm>();
        services.AddScoped<PreviewQuery>();
        services.AddScoped<RevisionsQuery>();
        services.AddScoped<CorrectionScreens>();
        services.AddScoped<RelatedDeskQuery>();
        services.AddScoped<CategoryScreens>();
        services.AddScoped<TagScreens>();
        services.AddScoped<AuthorScreens>();
        services.AddScoped<MediaScreens>();
        services.AddScoped<RenditionStatusQuery>();
        services.AddScoped<SettingsQuery>();
    }
}
