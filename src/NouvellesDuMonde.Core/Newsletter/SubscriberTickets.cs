using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>
/// Signs the links of the newsletter's mails: whoever has one may do for its subscriber what it is for, without an account or a
/// cookie. The keys are the site's, so every node reads what another one wrote.
/// </summary>
public sealed class SubscriberTickets(IDataProtectionProvider protection, IOptions<NewsletterOptions> options, TimeProvider time)
{
    /// <summary>Query parameter that carries a ticket; paths are logged, queries are not.</summary>
    public const string Parameter = "jeton";

    private readonly IDataProtector confirming = protection.CreateProtector("NouvellesDuMonde.Newsletter.Confirm.v1");
    private readonly IDataProtector managing = protection.CreateProtector("NouvellesDuMonde.Newsletter.Manage.v1");

    private DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public string ToConfirm(Subscriber subscriber) =>
        confirming.Protect(string.Create(CultureInfo.InvariantCulture, $"{subscriber.Id}|{UtcNow.Ticks}"));

    /// <summary>To change or end the subscription; for as long as it lasts, since mails are kept for years.</summary>
    public string ToManage(int subscriberId) => managing.Protect(subscriberId.ToString(CultureInfo.InvariantCulture));

    /// <returns>The subscriber, or <c>null</c> for what this site did not sign.</returns>
    public ConfirmationTicket? ReadConfirmation(string? ticket) =>
        Unprotect(confirming, ticket)?.Split('|') is [var id, var ticks]
            ? new ConfirmationTicket(Number(id), UtcNow.Ticks - long.Parse(ticks, CultureInfo.InvariantCulture) > TimeSpan.FromDays(options.Value.ConfirmationDays).Ticks)
            : null;

    /// <inheritdoc cref="ReadConfirmation"/>
    public int? ReadManagement(string? ticket) => Unprotect(managing, ticket) is { } id ? Number(id) : null;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string? Unprotect(IDataProtector protector, string? ticket)
    {
        try
        {
            return string.IsNullOrEmpty(ticket) ? null : protector.Unprotect(ticket);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

public sealed record ConfirmationTicket(int SubscriberId, bool IsExpired);
