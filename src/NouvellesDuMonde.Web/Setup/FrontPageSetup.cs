using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Core.Schedule;
using NouvellesDuMonde.Web.Admin.FrontPages;
using NouvellesDuMonde.Web.Admin.FrontPageSlots;

namespace NouvellesDuMonde.Web.Setup;

public static class FrontPageSetup
{
    /// <summary>What the newsroom pins on the front page; the page itself belongs to <see cref="ReadingSetup"/>.</summary>
    public static void AddFrontPage(this IHostApplicationBuilder builder)
    {
        // The preview draws the public front page, whose parts lie beside it. After the feature folders are set, hence Post.
        builder.Services.PostConfigure<Microsoft.AspNetCore.Mvc.Razor.RazorViewEngineOptions>(
            o => o.AreaViewLocationFormats.Add("/Features/Home/{0}.cshtml"));
        builder.Services.AddSingleton<FrontPageClock>();
        builder.Services.AddScheduledWork<TurnFrontPage>();
        builder.Services.AddScoped<PinArticle>();
        builder.Services.AddScoped<UnpinArticle>();
        builder.Services.AddScoped<ArrangeBands>();
        builder.Services.AddScoped<FrontPageDeskQuery>();
        builder.Services.AddScoped<SlotScreens>();
    }
}
