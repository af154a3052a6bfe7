using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Syndication;

/// <summary>Whom the site tells of its news by itself. Nobody, until configured.</summary>
public sealed partial class SyndicationOptions : IValidatableObject
{
    public const string SectionName = "Syndication";

    public IndexNowOptions IndexNow { get; set; } = new();

    public WebSubOptions WebSub { get; set; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IndexNow.IsOn && !KeyForm().IsMatch(IndexNow.Key))
            yield return new ValidationResult("Syndication:IndexNow:Key has 8 to 128 letters, digits and dashes.", [nameof(IndexNow)]);
        if (IndexNow.IsOn && !WebAddress.IsValid(IndexNow.Endpoint))
            yield return new ValidationResult($"Syndication:IndexNow:Endpoint « {IndexNow.Endpoint} » is no web address.", [nameof(IndexNow)]);
        if (WebSub.IsOn && !WebAddress.IsValid(WebSub.Hub))
            yield return new ValidationResult($"Syndication:WebSub:Hub « {WebSub.Hub} » is no web address.", [nameof(WebSub)]);
    }

    [GeneratedRegex("^[A-Za-z0-9-]{8,128}$")]
    private static partial Regex KeyForm();
}

/// <summary>Search engines that want to know of changed addresses (https://www.indexnow.org/documentation).</summary>
public sealed class IndexNowOptions
{
    /// <summary>Also the name of the text file that proves who we are. Empty: nobody is told.</summary>
    public string Key { get; set; } = "";

    /// <summary>One engine tells the others.</summary>
    public string Endpoint { get; set; } = "https://api.indexnow.org/indexnow";

    public bool IsOn => Key != "";
}

/// <summary>The hub that tells the feeds' subscribers (https://www.w3.org/TR/websub/).</summary>
public sealed class WebSubOptions
{
    /// <summary>Empty: the feeds name no hub.</summary>
    public string Hub { get; set; } = "";

    public bool IsOn => Hub != "";
}
