using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Schedule;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>The hours of the letter: once a day by the clock on the wall of the site's zone, in summer and in winter.</summary>
public sealed class LetterSchedule(IOptions<SiteOptions> site, IOptions<NewsletterOptions> newsletter)
{
    private readonly DailyHour hour = new(site.Value.Zone, newsletter.Value.SendAt);

    /// <inheritdoc cref="DailyHour.LastUntil"/>
    public DateTime LastUntil(DateTime utc) => hour.LastUntil(utc);

    public DateTime NextAfter(DateTime utc) => hour.NextAfter(utc);

    public DateOnly DayOf(DateTime utc) => hour.DayOf(utc);
}
