namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>What a model does with labelled texts, corpus by corpus. Kept with the model, shown in the back office.</summary>
public sealed record ModelReport(IReadOnlyList<CorpusFigures> Corpora)
{
    public static ModelReport None { get; } = new([]);

    /// <summary>What it would have done with later texts had it stopped learning earlier: does more material still help?</summary>
    public IReadOnlyList<CurvePoint> Curve { get; init; } = [];

    /// <param name="margins">By a model that had not seen the samples.</param>
    internal static ModelReport Of(IReadOnlyList<TrainingSample> samples, IReadOnlyList<SpamMargin> margins, SpamZones zones) => new([.. Enumerable.Range(0, samples.Count)
        .GroupBy(i => (samples[i].Corpus, samples[i].Language))
        .OrderBy(g => g.Key.Corpus, StringComparer.Ordinal)
        .Select(g => CorpusFigures.Of(g.Key.Corpus, g.Key.Language, [.. g.Select(i => Judged.Of(samples[i].IsSpam, margins[i], zones))]))]);
}

/// <param name="Samples">Texts that it had learnt from when it judged the rest.</param>
public sealed record CurvePoint(int Samples, Share? Recall, Share? FalsePositives);

/// <param name="Recall">Of the spam, the share in the spam zone; <c>null</c> without spam.</param>
/// <param name="FalsePositives">Of the comments, the share in the spam zone; <c>null</c> without comments.</param>
/// <param name="Held">Of the comments, the share that would wait for a person.</param>
/// <param name="Auc">Area under the ROC curve: the chance that a spam scores above a comment.</param>
public sealed record CorpusFigures(string Corpus, string Language, int Spam, int Ham, Share? Recall, Share? FalsePositives, double? Held, double? Auc)
{
    internal static CorpusFigures Of(string corpus, string language, IReadOnlyList<Judged> judged)
    {
        var (spam, ham) = (judged.Where(j => j.IsSpam).ToList(), judged.Where(j => !j.IsSpam).ToList());
        return new CorpusFigures(
            corpus, language, spam.Count, ham.Count,
            Share.Of(spam.Count(j => j.Margin >= j.Borders.Spam), spam.Count),
            Share.Of(ham.Count(j => j.Margin >= j.Borders.Spam), ham.Count),
            ham.Count == 0 ? null : ham.Count(j => j.Margin >= j.Borders.Hold && j.Margin < j.Borders.Spam) / (double)ham.Count,
            RocCurve.AreaUnder(spam.Select(j => j.Margin), ham.Select(j => j.Margin)));
    }
}

internal readonly record struct Judged(bool IsSpam, double Margin, ZoneBorders Borders)
{
    public static Judged Of(bool isSpam, SpamMargin margin, SpamZones zones) =>
        new(isSpam, SpamZones.Fair(margin), zones.For(margin));
}

/// <summary>A share with its 95 % interval (Wilson's score, 1927), which small corpora need.</summary>
public sealed record Share(double Value, double Low, double High)
{
    private const double Z = 1.959964;

    public static Share? Of(int hits, int total)
    {
        if (total == 0)
            return null;
        var p = hits / (double)total;
        var scale = 1 + (Z * Z / total);
        var middle = (p + (Z * Z / (2.0 * total))) / scale;
        var half = Z * Math.Sqrt((p * (1 - p) / total) + (Z * Z / (4.0 * total * total))) / scale;
        return new Share(p, Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}

internal static class RocCurve
{
    /// <summary>By ranks (Mann–Whitney); ties count half. <c>null</c> when one side is empty.</summary>
    public static double? AreaUnder(IEnumerable<double> spam, IEnumerable<double> ham)
    {
        var all = spam.Select(m => (Margin: m, IsSpam: true)).Concat(ham.Select(m => (Margin: m, IsSpam: false))).OrderBy(x => x.Margin).ToList();
        var (spamCount, hamBelow, sum) = (all.Count(x => x.IsSpam), 0, 0.0);
        if (spamCount == 0 || spamCount == all.Count)
            return null;
        foreach (var tie in all.GroupBy(x => x.Margin))
        {
            var (s, h) = (tie.Count(x => x.IsSpam), tie.Count(x => !x.IsSpam));
            sum += s * (hamBelow + (h / 2.0));
            hamBelow += h;
        }

        return sum / ((double)spamCount * (all.Count - spamCount));
    }
}
