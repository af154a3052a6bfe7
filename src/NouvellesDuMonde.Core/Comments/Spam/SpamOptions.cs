using System.ComponentModel.DataAnnotations;

namespace NouvellesDuMonde.Core.Comments.Spam;

public sealed class SpamOptions
{
    public const string SectionName = "Spam";

    /// <summary>Score from which a comment waits for a moderator. Weights are additive points; one clear sign of spam weighs about 5.</summary>
    [Range(0, 100)]
    public double HoldFrom { get; set; } = 2;

    /// <summary>Score from which a comment is spam.</summary>
    [Range(0, 100)]
    public double SpamFrom { get; set; } = 6;
}
