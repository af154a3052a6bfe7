namespace NouvellesDuMonde.Core.Notifications;

/// <summary>How a member wants to be told of one kind of thing by mail. Without a row: at once. On the site everything is told.</summary>
public sealed class NotificationChoice
{
    public const MailDelivery Default = MailDelivery.AtOnce;

    private NotificationChoice()
    {
    }

    public NotificationChoice(int memberId, NotificationKind kind, MailDelivery delivery) =>
        (MemberId, Kind, Delivery) = (memberId, kind, delivery);

    public int MemberId { get; private set; }

    public NotificationKind Kind { get; private set; }

    public MailDelivery Delivery { get; set; }
}
