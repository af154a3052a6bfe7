using System.ComponentModel.DataAnnotations;

namespace NouvellesDuMonde.Core.Notifications;

public sealed class NotificationOptions
{
    public const string SectionName = "Notifications";

    /// <summary>Minutes between two mails of one kind to one member: what happens meanwhile comes together.</summary>
    [Range(0, 1440)]
    public int BatchMinutes { get; set; } = 10;

    /// <summary>The hour of the daily mail, in the site's zone.</summary>
    public TimeOnly DigestAt { get; set; } = new(18, 0);

    /// <summary>The longest mail; more is on the site.</summary>
    [Range(1, 200)]
    public int MaxPerMail { get; set; } = 30;

    /// <summary>Days that a notification is kept, read or not.</summary>
    [Range(7, 3650)]
    public int RetentionDays { get; set; } = 180;
}
