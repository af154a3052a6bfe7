using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;

namespace NouvellesDuMonde.Web.TagHelpers;

/// <summary>The site's zone: storage is UTC, readers live in Paris.</summary>
public sealed class SiteClock(IOptions<SiteOptions> site, TimeProvider time)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(site.Value.TimeZone);

    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public DateTimeOffset Local(DateTime utc) => TimeZoneInfo.ConvertTime(new DateTimeOffset(utc), zone);

    /// <summary>The moment that a clock on the wall in the site's zone shows; a time skipped in spring counts as an hour later.</summary>
    public DateTime ToUtc(DateTime local) =>
        TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : DateTime.SpecifyKind(local, DateTimeKind.Unspecified), zone);

    /// <summary>The moments between which a day of the site's calendar lies.</summary>
    public (DateTime FromUtc, DateTime ToUtc) Day(DateOnly day) =>
        (ToUtc(day.ToDateTime(TimeOnly.MinValue)), ToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue)));
}
