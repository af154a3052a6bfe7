namespace NouvellesDuMonde.Core.Mailing;

/// <summary>The way out of the house: a folder while no server is configured, SMTP else.</summary>
public interface IMailTransport
{
    /// <summary>Returns when somebody else has taken charge of the mail; throws when nobody has.</summary>
    Task SendAsync(Mail mail, CancellationToken ct);
}
