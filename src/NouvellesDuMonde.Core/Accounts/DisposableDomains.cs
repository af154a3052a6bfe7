using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>
/// Services that lend anybody a letter box for ten minutes. The best known ones, gathered by hand from what these services say of
/// themselves; a list is never complete, so an address here is a sign for a moderator and no reason to refuse somebody.
/// </summary>
public static class DisposableDomains
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "0-mail.com", "10minutemail.com", "10minutemail.net", "20minutemail.com", "33mail.com", "anonbox.net", "burnermail.io",
        "byom.de", "courriel.fr.nf", "cool.fr.nf", "discard.email", "discardmail.com", "dispostable.com", "dropmail.me",
        "emailondeck.com", "emailtemporaire.com", "fakeinbox.com", "fakemail.net", "filzmail.com", "getairmail.com", "getnada.com",
        "grr.la", "guerrillamail.biz", "guerrillamail.com", "guerrillamail.de", "guerrillamail.info", "guerrillamail.net",
        "guerrillamail.org", "guerrillamailblock.com", "harakirimail.com", "inboxkitten.com", "incognitomail.org", "jetable.com",
        "jetable.fr.nf", "jetable.net", "jetable.org", "kasmail.com", "mail-temporaire.com", "mail-temporaire.fr", "mail.tm",
        "mailcatch.com", "maildrop.cc", "mailexpire.com", "mailinator.com", "mailinator.net", "mailnesia.com", "mailnull.com",
        "mailsac.com", "mailtemp.net", "mega.zik.dj", "mintemail.com", "moakt.com", "mohmal.com", "moncourrier.fr.nf",
        "monemail.fr.nf", "monmail.fr.nf", "mytemp.email", "mytrashmail.com", "nada.email", "nomail.xl.cx", "nospam.ze.tc",
        "sharklasers.com", "spam4.me", "spambox.us", "spamgourmet.com", "speed.1s.fr", "temp-mail.io", "temp-mail.org",
        "tempail.com", "tempinbox.com", "tempmail.com", "tempmail.net", "tempmailo.com", "tempr.email", "throwawaymail.com",
        "tmpmail.net", "tmpmail.org", "trash-mail.com", "trashmail.com", "trashmail.de", "trashmail.fr", "trashmail.net",
        "wegwerfmail.de", "wegwerfmail.net", "yepmail.net", "yopmail.com", "yopmail.fr", "yopmail.net");

    /// <returns>The domain, or the known one above it; <c>null</c> for an ordinary address.</returns>
    public static string? Of(string? email)
    {
        var domain = email?[(email.LastIndexOf('@') + 1)..] ?? "";
        while (domain != "")
        {
            if (Known.Contains(domain))
                return domain;
            var dot = domain.IndexOf('.', StringComparison.Ordinal);
            domain = dot < 0 ? "" : domain[(dot + 1)..];
        }

        return null;
    }
}
