using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Setup;

public static class FeaturesSetup
{
    /// <summary>MVC with views beside their controllers, and the verbs and queries of each feature.</summary>
    public static void AddSiteFeatures(this IHostApplicationBuilder builder)
    {
        builder.Services.AddControllersWithViews(o =>
        {
            o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            o.ModelBinderProviders.Insert(0, new DecimalBinderProvider());
        });
        builder.Services.AddSingleton<SiteClock>();
        builder.Services.AddScoped<ComposeBody>();
        builder.AddReading();
        builder.AddAudience();
        builder.AddFrontPage();
        builder.AddNewsletter();
        builder.AddAccounts();
        builder.AddComments();
        builder.AddSiteAkismet();
        builder.AddReports();
        builder.AddNotifications();
        builder.AddNewsroom();
        builder.AddSiteMedia();
        builder.AddOutbox();
        builder.AddSiteSyndication();
        builder.AddDemo();
        builder.AddImport();
        builder.AddSearch();
        builder.Services.Configure<RouteOptions>(o => o.LowercaseUrls = true);
        builder.Services.Configure<RazorViewEngineOptions>(FindViewsBesideControllers);
        // French letters and spaces leave as UTF-8, not as entities: smaller pages, readable source.
        builder.Services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    public static void MapSite(this WebApplication app)
    {
        app.MapStaticAssets();
        // Asked for by its old name, whatever a page says.
        app.MapGet("/favicon.ico", () => Results.Redirect("/favicon.svg", permanent: true));
        app.MapControllers().WithStaticAssets();
    }

    private static void FindViewsBesideControllers(RazorViewEngineOptions options)
    {
        options.ViewLocationFormats.Clear();
        options.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
        options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        options.AreaViewLocationFormats.Clear();
        options.AreaViewLocationFormats.Add("/{2}/{1}/{0}.cshtml");
        options.AreaViewLocationFormats.Add("/{2}/Shared/{0}.cshtml");
        options.AreaViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
    }
}
