namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>Learns from the first texts and is asked about the others, with more of them each time. By time, where samples come oldest first.</summary>
internal static class LearningCurve
{
    private static readonly double[] Shares = [0.1, 0.25, 0.5, 0.75];

    public static IReadOnlyList<CurvePoint> Of(TrainingSet set, SpamZones zones, Func<TrainingSet, SpamModel> fit)
    {
        var points = new CurvePoint?[Shares.Length];
        Parallel.For(0, Shares.Length, TrainingSet.HalfTheProcessors, i => points[i] = PointOf(set, (int)(set.Count * Shares[i]), zones, fit));
        return [.. points.OfType<CurvePoint>()];
    }

    /// <returns><c>null</c> when one kind is missing among the texts learnt from.</returns>
    private static CurvePoint? PointOf(TrainingSet set, int learnt, SpamZones zones, Func<TrainingSet, SpamModel> fit)
    {
        var first = set.First(learnt);
        if (first.IsSpam.Distinct().Count() < 2)
            return null;
        var judged = set.JudgedFrom(learnt, fit(first), zones);
        var (spam, ham) = (judged.Where(j => j.IsSpam).ToList(), judged.Where(j => !j.IsSpam).ToList());
        return new CurvePoint(
            learnt, Share.Of(spam.Count(j => j.Margin >= j.Borders.Spam), spam.Count), Share.Of(ham.Count(j => j.Margin >= j.Borders.Spam), ham.Count));
    }
}
