using System.ComponentModel.DataAnnotations;

namespace NouvellesDuMonde.Core;

public sealed class SiteOptions
{
    public const string SectionName = "Site";

    /// <summary>Where readers reach the site; base of every absolute link (feeds, mails, canonical addresses).</summary>
    [Required, Url]
    public string PublicUrl { get; set; } = "http://localhost:5000";

    [Required]
    public string Name { get; set; } = "Nouvelles du Monde";

    /// <summary>One sentence: the front page's description and the feeds' subtitle.</summary>
    [Required]
    public string Description { get; set; } =
        "L’actualité internationale, politique, économique, scientifique et culturelle, racontée et expliquée chaque jour par la rédaction.";

    /// <summary>IANA name of the zone in which every date is shown.</summary>
    [Required]
    public string TimeZone { get; set; } = "Europe/Paris";

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    public Uri Absolute(string path) => new(new Uri(PublicUrl), path);
}
