namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>Makes models of labelled texts, and finds their zones by cross-validation over groups of texts.</summary>
public static class ModelTrainer
{
    /// <summary>Parts of the samples, each judged once by a model that did not see it.</summary>
    public const int Folds = 5;

    private const double Cost = 2;

    /// <summary>
    /// What every word's own count adds to the weights of the machine, which looks only at texts near the border and forgets what no such
    /// text needs: texts of a kind that no corpus has are judged better by both (docs/decisions/0022).
    /// </summary>
    private const float VoteShare = 0.05f;

    /// <summary>
    /// A moderator of this site outweighs a foreign corpus: after two hundred decisions the campaign that they were about is known.
    /// </summary>
    private const double OwnCost = 20;

    /// <summary>From samples alone.</summary>
    public static TrainedModel Train(IReadOnlyList<TrainingSample> samples, CancellationToken ct)
    {
        var set = new TrainingSet(samples);
        var margins = set.JudgedUnseen(part => Fit(part, ct));
        var zones = ZoneSearch.Run(samples, margins);
        var report = ModelReport.Of(samples, margins, zones) with { Curve = LearningCurve.Of(set, zones, part => Fit(part, ct)) };
        return new TrainedModel(Fit(set, ct).With(zones), report);
    }

    /// <summary>From a model, drawn as near to a site's own decisions as its samples ask for.</summary>
    public static TrainedModel Adapt(SpamModel model, IReadOnlyList<TrainingSample> own, CancellationToken ct)
    {
        var set = new TrainingSet(own);
        var margins = set.JudgedUnseen(part => Refit(model, part, ct));
        var zones = ZoneSearch.Keep(model.Zones, own, margins);
        var report = ModelReport.Of(own, margins, zones) with { Curve = LearningCurve.Of(set, zones, part => Refit(model, part, ct)) };
        return new TrainedModel(Refit(model, set, ct).With(zones), report);
    }

    private static SpamModel Fit(TrainingSet set, CancellationToken ct)
    {
        var values = FeatureValues.Of(set.Features, set.IsSpam, set.Weights, out var votes);
        var weights = new float[values.Length];
        new LinearSolver(weights, values).Run(set.Features, set.IsSpam, Costs(set, Cost), ct);
        for (var i = 0; i < weights.Length; i++)
            weights[i] += VoteShare * votes[i] / values[i];
        return new SpamModel(weights, values, SpamZones.None);
    }

    private static SpamModel Refit(SpamModel model, TrainingSet set, CancellationToken ct)
    {
        var (weights, values) = (model.Weights.ToArray(), model.Values.ToArray());
        new LinearSolver(weights, values).Run(set.Features, set.IsSpam, Costs(set, OwnCost), ct);
        return new SpamModel(weights, values, model.Zones);
    }

    private static double[] Costs(TrainingSet set, double cost) => [.. set.Weights.Select(w => w * cost)];
}

/// <param name="Report">What cross-validation says of it.</param>
public sealed record TrainedModel(SpamModel Model, ModelReport Report);
