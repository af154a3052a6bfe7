using NouvellesDuMonde.Core.Comments.Spam.Learning;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam.Learning;

public sealed class ModelReportTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void An_interval_is_Wilson_s()
    {
        // 8 of 10, by hand: (0.8 + 0.19208 ± 1.96 · √(0.016 + 0.0096)) / 1.38415.
        var share = Share.Of(8, 10)!;

        share.Value.ShouldBe(0.8);
        share.Low.ShouldBe(0.490, 0.001);
        share.High.ShouldBe(0.943, 0.001);
        Share.Of(0, 0).ShouldBeNull();
        Share.Of(0, 1000)!.High.ShouldBeLessThan(0.004);
    }

    [Fact]
    public void The_area_under_the_curve_counts_pairs_in_the_right_order_and_ties_half()
    {
        RocCurve.AreaUnder([3, 4], [1, 2]).ShouldBe(1);
        RocCurve.AreaUnder([1, 2], [3, 4]).ShouldBe(0);
        RocCurve.AreaUnder([1, 3], [2, 3]).ShouldBe((0 + 0 + 1 + 0.5) / 4);
        RocCurve.AreaUnder([1], []).ShouldBeNull();
    }

    [Fact]
    public void Probabilities_say_how_many_of_such_texts_are_spam()
    {
        var random = new Random(3);
        var margins = Enumerable.Range(0, 5000).Select(_ => (random.NextDouble() * 4) - 2).ToList();
        var truth = margins.Select(m => random.NextDouble() < 1 / (1 + Math.Exp(-((3 * m) - 1)))).ToList();

        var (slope, offset) = PlattScaling.Fit(margins, truth);

        slope.ShouldBe(3, 0.3);
        offset.ShouldBe(-1, 0.2);
    }

    [Fact]
    public void Texts_of_one_article_never_stand_on_both_sides_of_a_test()
    {
        // Under each article spam and comments have a word of their own, of random letters: who has seen it knows, who has not must guess.
        var random = new Random(7);
        string Word() => string.Concat(Enumerable.Range(0, 12).Select(_ => (char)('a' + random.Next(26))));
        var samples = Enumerable.Range(0, 20).Select(article => (Article: $"{article}", Spam: Word(), Ham: Word())).SelectMany(a => Enumerable.Range(0, 12)
            .Select(i => new TrainingSample(i % 2 == 0 ? a.Spam : a.Ham, i % 2 == 0, "a", a.Article, "fr"))).ToList();

        ModelTrainer.Train(samples, Ct).Report.Corpora.ShouldHaveSingleItem().Auc!.Value.ShouldBeLessThan(0.8);
    }

    [Fact]
    public void The_learning_curve_is_asked_about_later_texts_only_and_rises()
    {
        var curve = ModelTrainer.Train(new Campaign(seed: 5).Decisions(300), Ct).Report.Curve;

        curve.Select(p => p.Samples).ShouldBe([30, 75, 150, 225]);
        curve[^1].Recall!.Value.ShouldBeGreaterThanOrEqualTo(curve[0].Recall!.Value);
    }
}
