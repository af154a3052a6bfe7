namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>A text of which somebody said what it is.</summary>
/// <param name="Corpus">Where it comes from: figures are told for each.</param>
/// <param name="Group">
/// Texts that must not stand on both sides of a test: one article, one video. Random folds let near-copies of a campaign sit on both sides and
/// flatter every figure.
/// </param>
/// <param name="Language">ISO 639-1; empty when not known.</param>
public sealed record TrainingSample(string Text, bool IsSpam, string Corpus, string Group, string Language)
{
    /// <summary>How much it counts: 1 for a line of a foreign corpus.</summary>
    public double Weight { get; init; } = 1;

    public bool IsFrench => Language is "" or "fr";
}
