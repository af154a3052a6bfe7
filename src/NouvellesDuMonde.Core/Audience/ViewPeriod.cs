namespace NouvellesDuMonde.Core.Audience;

/// <summary>Over how long « les plus lus » are counted.</summary>
public enum ViewPeriod
{
    Hour,
    Day,
    Week,
}

public static class ViewPeriods
{
    public static IReadOnlyList<ViewPeriod> All { get; } = Enum.GetValues<ViewPeriod>();

    public static TimeSpan Length(this ViewPeriod period) => period switch
    {
        ViewPeriod.Hour => TimeSpan.FromHours(1),
        ViewPeriod.Day => TimeSpan.FromDays(1),
        ViewPeriod.Week => TimeSpan.FromDays(7),
    };

    /// <summary>How old a ranking may be: a week does not turn in a minute, and is the dearest to count.</summary>
    public static TimeSpan Freshness(this ViewPeriod period) => period switch
    {
        ViewPeriod.Hour => TimeSpan.FromMinutes(1),
        ViewPeriod.Day => TimeSpan.FromMinutes(5),
        ViewPeriod.Week => TimeSpan.FromMinutes(15),
    };
}
