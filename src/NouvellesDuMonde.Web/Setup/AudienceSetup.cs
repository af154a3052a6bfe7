using NouvellesDuMonde.Core.Audience;
using NouvellesDuMonde.Web.Features.MostRead;

namespace NouvellesDuMonde.Web.Setup;

public static class AudienceSetup
{
    /// <summary>Counting what is read, and ranking it.</summary>
    public static void AddAudience(this IHostApplicationBuilder builder)
    {
        builder.Bind<AudienceOptions>(AudienceOptions.SectionName);
        builder.Services.AddSingleton<ViewCounter>();
        builder.Services.AddScoped<RecordViews>();
        builder.Services.AddSingleton<MostReadCache>();
        builder.Services.AddScoped<MostReadLists>();
        builder.Services.AddHostedService<ViewCountWorker>();
    }

    /// <summary>Before the page cache: a page that comes from there is read as well.</summary>
    public static void UseViewCounts(this WebApplication app) => app.UseMiddleware<ViewCountMiddleware>();
}
