using System.ComponentModel.DataAnnotations;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>
/// A second opinion on comments from Akismet (Automattic, United States). Off until there is a key: then nothing leaves the site.
/// </summary>
public sealed class AkismetOptions : IValidatableObject
{
    public const string SectionName = "Spam:Akismet";

    private const int KeyLength = 12;

    /// <summary>Empty: off. Never shown or logged but for its end.</summary>
    public string Key { get; set; } = "";

    /// <summary>HTTPS, except towards this machine.</summary>
    public string BaseUrl { get; set; } = "https://rest.akismet.com";

    /// <summary>Seconds that the author of a comment waits for the answer; after that the comment waits instead.</summary>
    [Range(0.1, 10)]
    public double BudgetSeconds { get; set; } = 2;

    /// <summary>Seconds that a later attempt may take.</summary>
    [Range(1, 15)]
    public double TimeoutSeconds { get; set; } = 15;

    /// <summary>Days after which an answer is no longer asked for. What was sent goes with the snapshot (<see cref="CommentOptions"/>).</summary>
    [Range(1, 60)]
    public int GiveUpDays { get; set; } = 15;

    /// <summary>Akismet learns nothing from what it is sent. <c>null</c>: everywhere but in Production.</summary>
    public bool? IsTest { get; set; }

    /// <summary>Without an answer the local filter decides at once; the answer, when it comes, may still take the comment down.</summary>
    public bool DecideLocallyMeanwhile { get; set; }

    /// <summary>What Akismet calls blatant spam does not stand among the spam that moderators look through.</summary>
    public bool SetAsideBlatant { get; set; } = true;

    /// <summary>Asks for Akismet's extended classification.</summary>
    public bool Classify { get; set; }

    /// <summary>Lets Akismet say that it has changed its mind (<see cref="AkismetBell"/>).</summary>
    public bool Callback { get; set; } = true;

    // The contract wants the network address. Everything else about the person can be left out.

    public bool SendEmail { get; set; } = true;

    public bool SendAuthorUrl { get; set; } = true;

    public bool SendUserAgent { get; set; } = true;

    public bool SendReferrer { get; set; } = true;

    public bool SendAcceptLanguage { get; set; } = true;

    public bool IsOn => Key != "";

    /// <summary>Names the key to who knows it.</summary>
    public string KeyEnd => IsOn ? "…" + Key[^2..] : "";

    public TimeSpan Budget => TimeSpan.FromSeconds(BudgetSeconds);

    public TimeSpan Timeout => TimeSpan.FromSeconds(TimeoutSeconds);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsOn && (Key.Length != KeyLength || !Key.All(char.IsAsciiLetterOrDigit)))
            yield return new ValidationResult($"Spam:Akismet:Key has {KeyLength} letters and digits.", [nameof(Key)]);
        if (!Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
            yield return new ValidationResult("Spam:Akismet:BaseUrl is an https address (http only for this machine).", [nameof(BaseUrl)]);
    }
}
