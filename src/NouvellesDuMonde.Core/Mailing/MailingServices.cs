using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Mailing;

public static class MailingServices
{
    /// <summary>Mails leave by the outbox, through the folder or the server that the options name.</summary>
    public static IServiceCollection AddMailing(this IServiceCollection services)
    {
        services.AddScoped<IOutboxHandler, MailHandler>();
        return services.AddSingleton<IMailTransport>(provider =>
            provider.GetRequiredService<IOptions<MailOptions>>().Value.Host == ""
                ? ActivatorUtilities.CreateInstance<PickupFolderMail>(provider)
                : ActivatorUtilities.CreateInstance<SmtpMail>(provider));
    }
}
