using NouvellesDuMonde.Core.Comments.Spam.Learning;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>What the words are like: those of spam, or those of comments that this site's moderators let through.</summary>
internal sealed class ModelCheck : ISpamCheck
{
    /// <summary>What the words alone may add beyond the threshold of spam, and take away for a text that is like none.</summary>
    private const double MostBeyond = 2;
    private const double MostForAuthor = 1;

    public string Name => "model";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        var model = facts.Rules.Model;
        if (model.IsEmpty)
            yield break;
        var margin = SpamZones.Fair(model.MarginOf(facts.Text, facts.IsFrench));
        var weight = Math.Round(PointsOf(margin, model.Zones.For(facts.IsFrench), facts.Options), 2);
        var chance = model.Zones.Probability(margin).ToString("P1", French.Culture);
        if (weight > 0)
            yield return new SpamSignal(Name, weight, $"Ressemble à un indésirable\u00A0: probabilité {chance}.") { Words = ModelExplanation.Of(model, facts.Text) };
        else if (weight < 0)
            yield return new SpamSignal(Name, weight, $"Ressemble à un commentaire de lecteur\u00A0: probabilité d’indésirable {chance}.");
    }

    // Between the borders of the model's zones as between the site's thresholds, so that « hold » and « spam » mean the same for both.
    private static double PointsOf(double margin, ZoneBorders borders, SpamOptions options)
    {
        if (margin >= borders.Spam)
            return options.SpamFrom + Math.Min(MostBeyond, (margin - borders.Spam) * 2);
        if (margin < borders.Hold)
            return -Math.Min(MostForAuthor, borders.Hold - margin);
        var share = (margin - borders.Hold) / Math.Max(borders.Spam - borders.Hold, 0.001);
        return options.HoldFrom + (share * (options.SpamFrom - options.HoldFrom) / 2);
    }
}
