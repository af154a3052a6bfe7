namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>
/// Turns margins into probabilities: a logistic curve through what unseen samples turned out to be (Platt, 1999), by Newton's method with the
/// smoothed targets of Lin, Lin and Weng (2007).
/// </summary>
internal static class PlattScaling
{
    private const int Steps = 50;

    public static ProbabilityCurve Fit(IReadOnlyList<double> margins, IReadOnlyList<bool> isSpam)
    {
        var spam = isSpam.Count(s => s);
        if (spam == 0 || spam == isSpam.Count)
            return ProbabilityCurve.Plain;
        var (high, low) = ((spam + 1.0) / (spam + 2.0), 1.0 / (isSpam.Count - spam + 2.0));
        var (slope, offset) = (1.0, Math.Log((spam + 1.0) / (isSpam.Count - spam + 1.0)));
        for (var step = 0; step < Steps; step++)
        {
            var (g1, g0, h11, h10, h00) = (0.0, 0.0, 1e-9, 0.0, 1e-9);
            for (var i = 0; i < margins.Count; i++)
            {
                var p = 1 / (1 + Math.Exp(-((slope * margins[i]) + offset)));
                var (error, bend) = (p - (isSpam[i] ? high : low), p * (1 - p));
                g1 += error * margins[i];
                g0 += error;
                h11 += bend * margins[i] * margins[i];
                h10 += bend * margins[i];
                h00 += bend;
            }

            var determinant = (h11 * h00) - (h10 * h10);
            var (d1, d0) = (((h00 * g1) - (h10 * g0)) / determinant, ((h11 * g0) - (h10 * g1)) / determinant);
            (slope, offset) = (slope - d1, offset - d0);
            if (Math.Abs(d1) + Math.Abs(d0) < 1e-8)
                break;
        }

        return new ProbabilityCurve(slope, offset);
    }
}

/// <summary>What a margin means: p = 1 / (1 + exp(−(Slope · margin + Offset))).</summary>
public sealed record ProbabilityCurve(double Slope, double Offset)
{
    /// <summary>Of a model about which nothing is known.</summary>
    public static ProbabilityCurve Plain { get; } = new(1, 0);

    public double At(double margin) => 1 / (1 + Math.Exp(-((Slope * margin) + Offset)));

    /// <summary>The margin that stands for a probability; no limit where margins tell nothing.</summary>
    public double MarginOf(double probability) =>
        Slope > 0 ? (Math.Log(probability / (1 - probability)) - Offset) / Slope : double.NegativeInfinity;
}
