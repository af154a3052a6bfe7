using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>
/// Where Akismet calls when it has changed its mind. What it sends is written down nowhere, so the call counts as a bell: whoever holds
/// the signed address may make us ask again, and no more than that.
/// </summary>
public sealed class AkismetBell(IDataProtectionProvider protection, IOptions<AkismetOptions> akismet, IOptions<SiteOptions> site)
{
    public const string Path = "/akismet/rappel";

    private readonly IDataProtector protector = protection.CreateProtector("NouvellesDuMonde.AkismetBell.v1");

    /// <returns><c>null</c> when the owner wants no calls.</returns>
    public string? AddressFor(Guid ticket) =>
        akismet.Value.Callback ? site.Value.Absolute($"{Path}?jeton={protector.Protect(ticket.ToString("N"))}").AbsoluteUri : null;

    /// <returns><c>null</c> for what this site did not sign.</returns>
    public Guid? Read(string? token)
    {
        try
        {
            return string.IsNullOrEmpty(token) ? null : Guid.ParseExact(protector.Unprotect(token), "N");
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>The bell rang: Akismet is asked again, by the outbox.</summary>
public sealed class AnswerAkismetBell(NewsDbContext db, TimeProvider time)
{
    /// <summary>Ringing twice asks once; a ticket of an older wording is nobody's any more.</summary>
    public async Task RunAsync(Guid ticket, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var inquiry = await db.AkismetInquiries.SingleOrDefaultAsync(i => i.Ticket == ticket, ct);
        if (inquiry?.Ring(now) != true)
            return;
        db.Outbox.Add(AkismetCheckHandler.Message(ticket, now, now));
        await db.SaveChangesAsync(ct);
    }
}
