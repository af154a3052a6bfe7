namespace NouvellesDuMonde.Core.Schedule;

/// <summary>Once a day by the clock on the wall of a zone, in summer and in winter.</summary>
public sealed class DailyHour(TimeZoneInfo zone, TimeOnly at)
{
    /// <summary>The last hour that has come.</summary>
    public DateTime LastUntil(DateTime utc)
    {
        var today = DayOf(utc);
        return HourOn(today) is var hour && hour <= utc ? hour : HourOn(today.AddDays(-1));
    }

    public DateTime NextAfter(DateTime utc) => HourOn(DayOf(LastUntil(utc)).AddDays(1));

    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, zone));

    /// <summary>An hour that is skipped in spring comes an hour later; of one that comes twice in autumn, the second.</summary>
    private DateTime HourOn(DateOnly day)
    {
        var local = day.ToDateTime(at);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }
}
