using Microsoft.AspNetCore.Mvc.Razor;
using NouvellesDuMonde.Core.Newsletter;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Core.Schedule;
using NouvellesDuMonde.Web.Admin.Letters;
using NouvellesDuMonde.Web.Features.Newsletter;

namespace NouvellesDuMonde.Web.Setup;

public static class NewsletterSetup
{
    public static void AddNewsletter(this IHostApplicationBuilder builder)
    {
        builder.Bind<NewsletterOptions>(NewsletterOptions.SectionName);
        var services = builder.Services;
        services.AddSingleton<SubscriberTickets>();
        services.AddSingleton<LetterSchedule>();
        services.AddSingleton<LetterWriter>();
        services.AddScoped<SubscriberLetters>();
        services.AddScoped<Subscribe>();
        services.AddScoped<ConfirmSubscription>();
        services.AddScoped<ChooseRubriques>();
        services.AddScoped<Unsubscribe>();
        services.AddScoped<LetterContent>();
        services.AddScoped<NextLetter>();
        services.AddScoped<SendTrialLetter>();
        services.AddScoped<IOutboxHandler, LetterHandler>();
        services.AddScheduledWork<SendLetters>();
        services.AddScoped<NewsletterScreens>();
        services.AddScoped<LetterDeskQuery>();
        // Two small controllers share one folder of views. After the feature folders are set, hence Post.
        services.PostConfigure<RazorViewEngineOptions>(o => o.ViewLocationFormats.Add("/Features/Newsletter/{0}.cshtml"));
    }
}
