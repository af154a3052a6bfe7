using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>Signs the link that ends a kind of mail: it works without signing in, for as long as mails are kept.</summary>
public sealed class NotificationTickets(IDataProtectionProvider protection)
{
    public const string Parameter = "jeton";

    private readonly IDataProtector protector = protection.CreateProtector("NouvellesDuMonde.Notifications.v1");

    /// <param name="kind"><c>null</c>: the daily mail, whatever is in it.</param>
    public string PathToEnd(int memberId, NotificationKind? kind)
    {
        var ticket = protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{memberId}|{(int)(kind ?? 0)}"));
        return $"{NotificationPath.Unsubscription}?{Parameter}={ticket}";
    }

    /// <returns><c>null</c> for what this site did not sign.</returns>
    public EndOfMails? Read(string? ticket)
    {
        try
        {
            return !string.IsNullOrEmpty(ticket) && protector.Unprotect(ticket).Split('|') is [var member, var kind]
                ? new EndOfMails(Number(member), Number(kind) is > 0 and var number ? (NotificationKind)number : null)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <param name="Kind"><c>null</c>: the daily mail.</param>
public sealed record EndOfMails(int MemberId, NotificationKind? Kind);
