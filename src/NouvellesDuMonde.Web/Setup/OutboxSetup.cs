using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Web.Setup;

public static class OutboxSetup
{
    /// <summary>Also for the verbs of the command line, which write messages; only a running site sends them.</summary>
    public static void AddOutbox(this IHostApplicationBuilder builder)
    {
        builder.Bind<MailOptions>(MailOptions.SectionName);
        builder.Services.AddMailing();
        builder.Services.AddSingleton<OutboxSignal>();
        builder.Services.AddSingleton<OutboxInterceptor>();
        builder.Services.AddSingleton<OutboxDispatcher>();
        builder.Services.AddHostedService<OutboxWorker>();
        builder.Services.ConfigureDbContext<NewsDbContext>((services, options) =>
            options.AddInterceptors(services.GetRequiredService<OutboxInterceptor>()));
    }
}
