using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Syndication;

public static class SyndicationServices
{
    /// <summary>Well below <see cref="OutboxDispatcher.HandlerTimeout"/>: a slow hub fails by itself and is asked again later.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>Announcements leave by the outbox, to whom the options name.</summary>
    public static IServiceCollection AddSyndication(this IServiceCollection services)
    {
        services.AddHttpClient<IndexNowClient>(Configure).ConfigurePrimaryHttpMessageHandler(Handler);
        services.AddHttpClient<WebSubClient>(Configure).ConfigurePrimaryHttpMessageHandler(Handler);
        services.AddScoped<IOutboxHandler, IndexNowHandler>();
        services.AddScoped<IOutboxHandler, WebSubHandler>();
        return services.AddSingleton<AnnouncementInterceptor>();
    }

    private static void Configure(HttpClient http) => http.Timeout = Timeout;

    /// <summary>No redirect is followed: what we send is meant for the address in the settings.</summary>
    private static SocketsHttpHandler Handler() => new() { AllowAutoRedirect = false, UseCookies = false };
}
