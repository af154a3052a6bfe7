using NouvellesDuMonde.Core.Notifications;

namespace NouvellesDuMonde.Web.Features.Notifications;

public static class NotificationWords
{
    public static string Kind(NotificationKind kind) => kind switch
    {
        NotificationKind.Reply => "Réponses à mes commentaires",
        NotificationKind.Followed => "Nouveaux commentaires des discussions que je suis",
        NotificationKind.Decision => "Décisions sur mes commentaires",
        NotificationKind.Appeal => "Réponses à mes contestations",
        NotificationKind.Report => "Décisions sur mes signalements",
    };

    public static string Delivery(MailDelivery delivery) => delivery switch
    {
        MailDelivery.AtOnce => "Tout de suite",
        MailDelivery.Daily => "Une fois par jour",
        MailDelivery.Never => "Jamais",
    };

    public static string Unread(int count) => count switch
    {
        0 => "Tout est lu.",
        1 => "1\u00A0notification non lue.",
        >= 100 => "Plus de 99\u00A0notifications non lues.",
        _ => $"{count}\u00A0notifications non lues.",
    };
}
