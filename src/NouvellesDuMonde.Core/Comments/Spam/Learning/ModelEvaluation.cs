using System.Diagnostics;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>Measures a model on labelled texts. Honest only on texts that it was not trained on.</summary>
public static class ModelEvaluation
{
    public static MeasuredModel Run(SpamModel model, IReadOnlyList<TrainingSample> samples)
    {
        var started = Stopwatch.GetTimestamp();
        var margins = samples.Select(s => model.MarginOf(s.Text, s.IsFrench)).ToList();
        var perText = samples.Count == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(started) / samples.Count;
        return new MeasuredModel(ModelReport.Of(samples, margins, model.Zones), perText);
    }
}

/// <param name="PerText">Time for one text, reading it included.</param>
public sealed record MeasuredModel(ModelReport Report, TimeSpan PerText);
