namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>Where the zones begin, from margins of samples that the judging model had not seen.</summary>
internal static class ZoneSearch
{
    /// <summary>Share of honest texts that a person should read first because of their words alone, at most.</summary>
    private const double HoldLimit = 0.009;

    /// <summary>
    /// Where a corpus falls apart into two kinds without anything between them, the shares above are reached by every comment that is a little
    /// unlike the corpus. So no zone begins below these probabilities.
    /// </summary>
    private const double LeastHoldProbability = 0.05;

    private const double LeastSpamProbability = 0.18;

    /// <summary>For a site's own decisions.</summary>
    private const double OwnSpamLimit = 0.001;

    private const int FewestSamples = 20;

    public static SpamZones Run(IReadOnlyList<TrainingSample> samples, IReadOnlyList<SpamMargin> margins) =>
        new(BordersOf(samples, margins, TextKind.French), BordersOf(samples, margins, TextKind.Other)) { Message = BordersOf(samples, margins, TextKind.Message) };

    /// <summary>The zones of a model that was adapted: never wider than its own site's comments allow.</summary>
    public static SpamZones Keep(SpamZones zones, IReadOnlyList<TrainingSample> own, IReadOnlyList<SpamMargin> margins) => zones with
    {
        French = Narrowed(zones.French, own, margins, TextKind.French),
        Other = Narrowed(zones.Other, own, margins, TextKind.Other),
        Message = Narrowed(zones.Message, own, margins, TextKind.Message),
    };

    private static ZoneBorders BordersOf(IReadOnlyList<TrainingSample> samples, IReadOnlyList<SpamMargin> margins, TextKind kind)
    {
        var ham = HamOf(samples, margins, kind);
        if (ham.Count < FewestSamples)
            return ZoneBorders.Never;
        // What a margin means as a probability, all texts of a language say together.
        var ofLanguage = Enumerable.Range(0, samples.Count).Where(i => samples[i].IsFrench == (kind == TextKind.French)).ToList();
        var chance = PlattScaling.Fit([.. ofLanguage.Select(i => SpamZones.Fair(margins[i]))], [.. ofLanguage.Select(i => samples[i].IsSpam)]);
        var spam = Math.Max(Border(ham, SpamZones.MostHonestIn(kind)), chance.MarginOf(LeastSpamProbability));
        var hold = Math.Max(Border(ham, HoldLimit), chance.MarginOf(LeastHoldProbability));
        return new ZoneBorders(Math.Min(hold, spam), spam) { Chance = chance };
    }

    private static ZoneBorders Narrowed(ZoneBorders borders, IReadOnlyList<TrainingSample> own, IReadOnlyList<SpamMargin> margins, TextKind kind)
    {
        var ham = HamOf(own, margins, kind);
        return ham.Count == 0 ? borders : borders with { Spam = Math.Max(borders.Spam, Border(ham, OwnSpamLimit)) };
    }

    private static List<double> HamOf(IReadOnlyList<TrainingSample> samples, IReadOnlyList<SpamMargin> margins, TextKind kind) =>
    [
        .. Enumerable.Range(0, samples.Count).Where(i => !samples[i].IsSpam && Counts(SpamZones.KindOf(margins[i]), kind))
            .Select(i => SpamZones.Fair(margins[i])).OrderDescending(),
    ];

    /// <summary>Messages count for their language too: of longer texts there are too few to draw a border by.</summary>
    private static bool Counts(TextKind text, TextKind kind) => text == kind || (text == TextKind.Message && kind == TextKind.Other);

    /// <summary>Just above the margin that the given share of comments reach.</summary>
    private static double Border(List<double> hamDescending, double share) => hamDescending[(int)(hamDescending.Count * share)] + 0.001;
}
