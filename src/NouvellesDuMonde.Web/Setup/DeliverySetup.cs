using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Setup;

public static class DeliverySetup
{
    public static void AddSiteDelivery(this IHostApplicationBuilder builder)
    {
        builder.Bind<DeliveryOptions>(DeliveryOptions.SectionName);
        builder.Services.AddSingleton<Scripts>();
        builder.Services.AddSingleton<PageRefinements>();
        builder.Services.AddHostedService(services => services.GetRequiredService<PageRefinements>());
        builder.Services.AddSingleton<PageStore>();
        builder.Services.AddSingleton<IOutputCacheStore>(services => services.GetRequiredService<PageStore>());
        builder.Services.AddSingleton<PageCacheEvictions>();
        builder.Services.AddSingleton<EvictionInterceptor>();
        builder.Services.AddHostedService<EvictionListener>();
        builder.Services.AddSingleton<LateEvictions>();
        builder.Services.AddHostedService(services => services.GetRequiredService<LateEvictions>());
        builder.Services.AddHostedService<WarmUp>();
        builder.Services.AddOutputCache(o => o.MaximumBodySize = 16 * 1024 * 1024);
        builder.Services.AddOptions<OutputCacheOptions>().Configure<IOptions<DeliveryOptions>>(
            (cache, delivery) => cache.AddBasePolicy(new PublicPagePolicy(delivery)));
    }

    /// <summary>First of all that handles a request: a page from the cache passes through nothing else.</summary>
    public static void UsePageCache(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<DeliveryOptions>>().Value.PageCache)
        {
            app.Use(app.Services.GetRequiredService<PageRefinements>().From);
            app.UseOutputCache();
        }

        app.UseMiddleware<PublicPageMiddleware>();
    }

    /// <summary>Before routing: a versioned address becomes that of the file.</summary>
    public static void UseScripts(this WebApplication app) => app.Use(next => context => app.Services.GetRequiredService<Scripts>().ServeAsync(context, next));
}
