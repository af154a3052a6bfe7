namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>An address that asked for the letter. Gone without a trace when it leaves, or never confirms.</summary>
public sealed class Subscriber
{
    public const int MaxEmailLength = 256;

    /// <summary>Between two mails that a sign-up sends to one address: nobody fills another's letter box by this form.</summary>
    private static readonly TimeSpan BetweenMails = TimeSpan.FromMinutes(5);

    private Subscriber()
    {
    }

    public Subscriber(string email, IEnumerable<int> rubriques, DateTime nowUtc)
    {
        (Email, NormalizedEmail, RequestedUtc) = (email, Normalize(email), nowUtc);
        Choose(rubriques);
    }

    public int Id { get; private set; }

    public string Email { get; private set; } = "";

    /// <summary>Compared and unique in every database alike.</summary>
    public string NormalizedEmail { get; private set; } = "";

    /// <summary>Rubriques of the first level, by id. None: the whole of the news. No foreign key: a rubrique that is gone has no news.</summary>
    public List<int> Rubriques { get; private set; } = [];

    /// <summary>The last time that this address was typed into the form.</summary>
    public DateTime RequestedUtc { get; private set; }

    /// <summary><c>null</c> until the link in the mail was opened: no letter before.</summary>
    public DateTime? ConfirmedUtc { get; private set; }

    public DateTime? MailedUtc { get; private set; }

    public static string Normalize(string email) => email.Trim().ToUpperInvariant();

    /// <summary>Typed in again before it was confirmed: the newest wish counts.</summary>
    public void AskAgain(IEnumerable<int> rubriques, DateTime nowUtc)
    {
        RequestedUtc = nowUtc;
        Choose(rubriques);
    }

    public void Choose(IEnumerable<int> rubriques) => Rubriques = [.. rubriques.Distinct().Order()];

    public void Confirm(DateTime nowUtc) => ConfirmedUtc ??= nowUtc;

    public bool Wants(IEnumerable<int> rubriques) => Rubriques.Count == 0 || rubriques.Any(Rubriques.Contains);

    /// <returns>False when this address had a mail a moment ago.</returns>
    public bool TryMail(DateTime nowUtc)
    {
        if (nowUtc - MailedUtc < BetweenMails)
            return false;
        MailedUtc = nowUtc;
        return true;
    }
}
