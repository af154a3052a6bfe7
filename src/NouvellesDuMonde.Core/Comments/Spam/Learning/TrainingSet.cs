namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>Samples as numbers, and their parts for cross-validation.</summary>
internal sealed class TrainingSet
{
    private readonly int[] folds;
    private readonly (int[] Features, TextOutline Outline)[] judged;
    private readonly bool[] areFrench;
    private readonly int[] order;

    public TrainingSet(IReadOnlyList<TrainingSample> samples)
    {
        var read = samples.Select(s => Read(s.Text, skipsAddresses: false)).ToList();
        Features = [.. read.Select(r => r.Features)];
        // Judged as SpamModel judges: in French a bare address is left out.
        judged = [.. read.Zip(samples, (r, s) => s.IsFrench && r.Outline.IsBareAddress ? Read(s.Text, skipsAddresses: true) : r)];
        IsSpam = [.. samples.Select(s => s.IsSpam)];
        Weights = [.. samples.Select(s => s.Weight)];
        areFrench = [.. samples.Select(s => s.IsFrench)];
        folds = FoldsOf(samples);
        // Texts of one corpus come in their own order, oldest first; corpora are mixed so that a part holds some of each.
        order = [.. Enumerable.Range(0, samples.Count).GroupBy(i => samples[i].Corpus).SelectMany(g => g.Select((i, n) => (i, At: n / (double)g.Count()))).OrderBy(x => x.At).Select(x => x.i)];
    }

    private TrainingSet(TrainingSet whole, IReadOnlyList<int> kept)
    {
        Features = [.. kept.Select(i => whole.Features[i])];
        IsSpam = [.. kept.Select(i => whole.IsSpam[i])];
        Weights = [.. kept.Select(i => whole.Weights[i])];
        (folds, judged, areFrench, order) = ([], [], [], []);
    }

    public IReadOnlyList<int[]> Features { get; }

    public int Count => Features.Count;

    public IReadOnlyList<bool> IsSpam { get; }

    public IReadOnlyList<double> Weights { get; }

    /// <summary>The site answers readers while it learns.</summary>
    internal static ParallelOptions HalfTheProcessors { get; } = new() { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2) };

    /// <summary>Each sample's margin by a model that was made without its fold.</summary>
    public IReadOnlyList<SpamMargin> JudgedUnseen(Func<TrainingSet, SpamModel> fit)
    {
        var margins = new SpamMargin[Features.Count];
        Parallel.For(0, folds.DefaultIfEmpty(-1).Max() + 1, HalfTheProcessors, fold =>
        {
            var model = fit(new TrainingSet(this, [.. Enumerable.Range(0, folds.Length).Where(i => folds[i] != fold)]));
            for (var i = 0; i < margins.Length; i++)
            {
                if (folds[i] == fold)
                    margins[i] = MarginOf(model, i);
            }
        });
        return margins;
    }

    public TrainingSet First(int count) => new(this, order[..count]);

    /// <summary>What a model says of everything but the first.</summary>
    public IReadOnlyList<Judged> JudgedFrom(int first, SpamModel model, SpamZones zones) =>
        [.. order[first..].Select(i => Judged.Of(IsSpam[i], MarginOf(model, i), zones))];

    private SpamMargin MarginOf(SpamModel model, int i) => new(model.MarginOf(judged[i].Features), judged[i].Outline, areFrench[i]);

    private static (int[] Features, TextOutline Outline) Read(string text, bool skipsAddresses) =>
        TextFeatures.Of(text, 0, (features, outline, _) => (features.ToArray(), outline), skipsAddresses);

    // The largest group first, each into the emptiest fold of its corpus: three videos make three folds.
    private static int[] FoldsOf(IReadOnlyList<TrainingSample> samples)
    {
        var folds = new int[samples.Count];
        foreach (var corpus in Enumerable.Range(0, samples.Count).GroupBy(i => samples[i].Corpus))
        {
            var sizes = new int[ModelTrainer.Folds];
            foreach (var group in corpus.GroupBy(i => samples[i].Group).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
            {
                var emptiest = Array.IndexOf(sizes, sizes.Min());
                sizes[emptiest] += group.Count();
                foreach (var i in group)
                    folds[i] = emptiest;
            }
        }

        return folds;
    }
}
