using NouvellesDuMonde.Core.Comments.Spam.Learning;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// What the words are like. Speaks against a comment only: what the text is like never outweighs a clear sign of another check. What the
/// model thinks of a comment without a signal is told where somebody asks (<see cref="ReplayVerdict"/>).
/// </summary>
internal sealed class ModelCheck : ISpamCheck
{
    /// <summary>What the words alone may add beyond the threshold of spam: less than trust takes off, so that they never put away whom the site trusts.</summary>
    private const double MostBeyond = TrustCheck.Worth - 0.1;

    public string Name => "model";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        var model = facts.Rules.Model;
        if (model.IsEmpty)
            yield break;
        var read = model.MarginOf(facts.Plain, facts.IsFrench);
        var (margin, borders) = (SpamZones.Fair(read), model.Zones.For(read));
        if (PointsOf(margin, borders, facts.Options) is not (> 0 and var points))
            yield break;
        var chance = French.Percent(borders.Chance.At(margin));
        yield return new SpamSignal(Name, Math.Round(points, 2), margin >= borders.Spam
            ? $"Ressemble à un indésirable\u00A0: au plus {SpamZones.MostHonestIn(SpamZones.KindOf(read)) * 1000:0} textes honnêtes sur 1\u00A0000 y ressemblent autant (probabilité {chance})."
            : $"Ressemble un peu à un indésirable\u00A0: probabilité {chance}.")
        {
            Words = ModelExplanation.Of(model, facts.Plain, facts.IsFrench),
        };
    }

    // Between the borders of the model's zones as between the site's thresholds, so that « hold » and « spam » mean the same for both.
    private static double PointsOf(double margin, ZoneBorders borders, SpamOptions options)
    {
        if (margin >= borders.Spam)
            return options.SpamFrom + Math.Min(MostBeyond, (margin - borders.Spam) * 2);
        if (margin < borders.Hold)
            return 0;
        var share = (margin - borders.Hold) / Math.Max(borders.Spam - borders.Hold, 0.001);
        return options.HoldFrom + (share * (options.SpamFrom - options.HoldFrom) / 2);
    }
}
