namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>Where the zones begin, from margins of samples that the judging model had not seen.</summary>
internal static class ZoneSearch
{
    /// <summary>Comments of a hundred that a person should read first because of their words alone.</summary>
    private const double HoldLimit = 0.012;

    /// <summary>
    /// Where a corpus falls apart into two kinds without anything between them, the shares above are reached by every comment that is a little
    /// unlike the corpus. So no zone begins below these probabilities.
    /// </summary>
    private const double LeastHoldProbability = 0.05;

    private const double LeastSpamProbability = 0.18;

    /// <summary>For a site's own decisions.</summary>
    private const double OwnSpamLimit = 0.001;

    private const int FewestSamples = 20;

    public static SpamZones Run(IReadOnlyList<TrainingSample> samples, IReadOnlyList<SpamMargin> margins)
    {
        var fair = margins.Select(SpamZones.Fair).ToList();
        return new SpamZones(BordersOf(samples, fair, isFrench: true), BordersOf(samples, fair, isFrench: false));
    }

    /// <summary>The zones of a model that was adapted: never wider than its own site's comments allow.</summary>
    public static SpamZones Keep(SpamZones zones, IReadOnlyList<TrainingSample> own, IReadOnlyList<SpamMargin> margins)
    {
        var fair = margins.Select(SpamZones.Fair).ToList();
        return zones with { French = Narrowed(zones.French, own, fair, true), Other = Narrowed(zones.Other, own, fair, false) };
    }

    private static ZoneBorders BordersOf(IReadOnlyList<TrainingSample> samples, List<double> margins, bool isFrench)
    {
        var ham = HamOf(samples, margins, isFrench);
        if (ham.Count < FewestSamples)
            return ZoneBorders.Never;
        var ofLanguage = Enumerable.Range(0, samples.Count).Where(i => samples[i].IsFrench == isFrench).ToList();
        var chance = PlattScaling.Fit([.. ofLanguage.Select(i => margins[i])], [.. ofLanguage.Select(i => samples[i].IsSpam)]);
        var spam = Math.Max(Border(ham, SpamZones.MostHonestIn(isFrench)), chance.MarginOf(LeastSpamProbability));
        var hold = Math.Max(Border(ham, HoldLimit), chance.MarginOf(LeastHoldProbability));
        return new ZoneBorders(Math.Min(hold, spam), spam) { Chance = chance };
    }

    private static ZoneBorders Narrowed(ZoneBorders borders, IReadOnlyList<TrainingSample> own, List<double> margins, bool isFrench)
    {
        var ham = HamOf(own, margins, isFrench);
        return ham.Count == 0 ? borders : borders with { Spam = Math.Max(borders.Spam, Border(ham, OwnSpamLimit)) };
    }

    private static List<double> HamOf(IReadOnlyList<TrainingSample> samples, List<double> margins, bool isFrench) =>
        [.. Enumerable.Range(0, samples.Count).Where(i => !samples[i].IsSpam && samples[i].IsFrench == isFrench).Select(i => margins[i]).OrderDescending()];

    /// <summary>Just above the margin that the given share of comments reach.</summary>
    private static double Border(List<double> hamDescending, double share) => hamDescending[(int)(hamDescending.Count * share)] + 0.001;
}
