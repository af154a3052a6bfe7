namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>
/// Finds the weights of a linear support-vector machine with squared hinge loss by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and
/// Sundararajan, 2008, algorithm 1), each sample with its own cost. Begins at given weights and stays as near to them as the samples allow.
/// </summary>
internal sealed class LinearSolver(float[] weights, float[] values)
{
    private const int MaxPasses = 25;
    private const double GoodEnough = 1e-3;

    /// <param name="samples">Distinct features of each text.</param>
    /// <param name="costs">What a mistake about each may cost.</param>
    public void Run(IReadOnlyList<int[]> samples, IReadOnlyList<bool> isSpam, IReadOnlyList<double> costs, CancellationToken ct)
    {
        var (multipliers, squares) = (new double[samples.Count], samples.Select(SquareOf).ToArray());
        var order = Enumerable.Range(0, samples.Count).ToArray();
        // Seeded: the same samples give the same model.
        var random = new Random(1);
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            ct.ThrowIfCancellationRequested();
            random.Shuffle(order);
            var worst = 0.0;
            foreach (var i in order)
                worst = Math.Max(worst, Improve(samples[i], isSpam[i] ? 1 : -1, 0.5 / costs[i], squares[i], ref multipliers[i]));
            if (worst < GoodEnough)
                return;
        }
    }

    /// <returns>How wrong the weights were about this sample.</returns>
    private double Improve(int[] features, int side, double slack, double square, ref double multiplier)
    {
        var length = Math.Sqrt(square + 1);
        var gradient = (side * (Sum(features) / length)) - 1 + (slack * multiplier);
        var projected = multiplier == 0 ? Math.Min(gradient, 0) : gradient;
        if (Math.Abs(projected) < 1e-9)
            return 0;
        var curvature = ((square + (values[^1] * values[^1])) / (length * length)) + slack;
        var before = multiplier;
        multiplier = Math.Max(multiplier - (gradient / curvature), 0);
        var step = (float)((multiplier - before) * side / length);
        foreach (var feature in features)
            weights[feature] += step * values[feature];
        weights[^1] += step * values[^1];
        return Math.Abs(projected);
    }

    private double Sum(int[] features)
    {
        var sum = (double)weights[^1] * values[^1];
        foreach (var feature in features)
            sum += weights[feature] * values[feature];
        return sum;
    }

    private double SquareOf(int[] features)
    {
        var square = 0.0;
        foreach (var feature in features)
            square += values[feature] * values[feature];
        return square;
    }
}
