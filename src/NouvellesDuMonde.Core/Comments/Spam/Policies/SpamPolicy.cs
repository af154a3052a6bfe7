namespace NouvellesDuMonde.Core.Comments.Spam.Policies;

/// <summary>How strictly the site judges: thresholds, and what each check counts. Edited in the back office, every version kept.</summary>
/// <param name="Options">Without a version in the database, the configuration's.</param>
public sealed record SpamPolicy(SpamOptions Options)
{
    public static SpamPolicy Default { get; } = new(new SpamOptions());

    /// <summary>By the check's name; a check that is not named counts as it is written.</summary>
    public IReadOnlyDictionary<string, CheckSetting> Checks { get; init; } = new Dictionary<string, CheckSetting>();

    public CheckSetting Of(string check) => Checks.GetValueOrDefault(check, CheckSetting.AsWritten);
}

/// <param name="IsOn">False: it is not asked.</param>
/// <param name="Factor">What the weights of its signals are multiplied by: <see cref="MinFactor"/> to <see cref="MaxFactor"/>.</param>
public sealed record CheckSetting(bool IsOn, double Factor)
{
    /// <summary>Not 0: what a signal asks for whatever the score, as to wait, would stay. Such a check is switched off.</summary>
    public const double MinFactor = 0.1;

    public const double MaxFactor = 3;

    public static CheckSetting AsWritten { get; } = new(true, 1);

    public SpamSignal Applied(SpamSignal signal) => Factor == 1 ? signal : signal with { Weight = Math.Round(signal.Weight * Factor, 2) };
}
