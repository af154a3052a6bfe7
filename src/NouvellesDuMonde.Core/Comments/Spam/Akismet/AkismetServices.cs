using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

public static class AkismetServices
{
    /// <summary>Needs <see cref="AkismetOptions"/> bound. Without a key nothing of it ever calls out.</summary>
    public static IServiceCollection AddAkismet(this IServiceCollection services)
    {
        // The factory's loggers write addresses; the client logs by itself, without the key.
        services.AddHttpClient<AkismetClient>(Configure).ConfigurePrimaryHttpMessageHandler(Handler).RemoveAllLoggers();
        services.AddSingleton<AkismetCircuit>();
        services.AddSingleton<AkismetBell>();
        services.AddScoped<AkismetSwitch>();
        services.AddScoped<AnswerAkismetBell>();
        services.AddScoped<PrepareInquiry>();
        services.AddScoped<AskAkismet>();
        services.AddScoped<TakeAkismetAnswer>();
        services.AddScoped<AkismetFeedback>();
        services.AddScoped<KeepAkismetState>();
        services.AddScoped<VerifyAkismetKey>();
        services.AddScoped<IOutboxHandler, AkismetCheckHandler>();
        services.AddScoped<IOutboxHandler, AkismetFeedbackHandler>();
        return services;
    }

    private static void Configure(IServiceProvider services, HttpClient http)
    {
        http.BaseAddress = new Uri(services.GetRequiredService<IOptions<AkismetOptions>>().Value.BaseUrl.TrimEnd('/') + "/");
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", AkismetClient.Agent);
        http.MaxResponseContentBufferSize = AkismetClient.MaxAnswer;
        http.Timeout = Timeout.InfiniteTimeSpan; // each call has its own limit
    }

    /// <summary>No redirect is followed: comments and key are meant for the address in the settings.</summary>
    private static SocketsHttpHandler Handler() => new() { AllowAutoRedirect = false, UseCookies = false };
}
