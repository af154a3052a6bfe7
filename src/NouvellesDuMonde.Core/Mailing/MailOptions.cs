using System.ComponentModel.DataAnnotations;
using System.Net.Mail;

namespace NouvellesDuMonde.Core.Mailing;

public sealed class MailOptions : IValidatableObject
{
    public const string SectionName = "Mail";

    /// <summary>The SMTP server. Empty: mails become <c>.eml</c> files in <see cref="StorageOptions.MailFolder"/>.</summary>
    public string Host { get; set; } = "";

    [Range(1, 65535)]
    public int Port { get; set; } = 25;

    /// <summary>Empty: no authentication.</summary>
    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>The sender's address; its name is the site's.</summary>
    public string From { get; set; } = "ne-pas-repondre@localhost";

    /// <summary>STARTTLS, refused to go on without. The framework's client knows no TLS from the first byte (port 465).</summary>
    public bool UseTls { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!MailAddress.TryCreate(From, out _))
            yield return new ValidationResult($"Mail:From « {From} » is no mail address.", [nameof(From)]);
        if (User != "" && !UseTls && Host is not ("localhost" or "127.0.0.1" or "::1"))
            yield return new ValidationResult("Mail:User without Mail:UseTls would send the password in clear.", [nameof(UseTls)]);
    }
}
