using System.ComponentModel.DataAnnotations;

namespace NouvellesDuMonde.Core.Audience;

public sealed class AudienceOptions
{
    public const string SectionName = "Audience";

    /// <summary>How often an article must have been opened in a period to be called one of the most read.</summary>
    [Range(1, int.MaxValue)]
    public int MinimumViews { get; set; } = 3;

    /// <summary>How many such articles make a list: fewer are no ranking, and are not shown.</summary>
    [Range(1, 20)]
    public int MinimumArticles { get; set; } = 3;

    /// <summary>Seconds between two writings of the counts; what a crash may lose.</summary>
    [Range(1, 600)]
    public int FlushSeconds { get; set; } = 15;
}
