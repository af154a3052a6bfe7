using NouvellesDuMonde.Core.Notifications;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Core.Schedule;
using NouvellesDuMonde.Web.Features.Notifications;

namespace NouvellesDuMonde.Web.Setup;

public static class NotificationsSetup
{
    public static void AddNotifications(this IHostApplicationBuilder builder)
    {
        builder.Bind<NotificationOptions>(NotificationOptions.SectionName);
        var services = builder.Services;
        services.AddSingleton<NotificationTickets>();
        services.AddScoped<NotifyMembers>();
        services.AddScoped<NotificationStories>();
        services.AddScoped<WriteNotifications>();
        services.AddScoped<ChooseNotifications>();
        services.AddScoped<EndMails>();
        services.AddScoped<ReadNotifications>();
        services.AddScoped<FollowThread>();
        services.AddScoped<MuteMember>();
        services.AddScoped<IOutboxHandler, TellOfComment>();
        services.AddScoped<IOutboxHandler, NotificationHandler>();
        services.AddScheduledWork<SendDailyNotifications>();
        services.AddScoped<NotificationScreens>();
        services.AddScoped<CommentTools>();
    }
}
