using System.Globalization;

namespace NouvellesDuMonde.Core.Import.Wxr;

/// <summary>A moment as WordPress exports it: up to three times, any of which may be missing or zero.</summary>
/// <param name="Gmt">UTC. WordPress leaves it zero for drafts.</param>
/// <param name="Local">On the clock of the old site.</param>
/// <param name="Feed">The pubDate of the feed that the export is, UTC. The start of the Unix epoch stands for « none ».</param>
public readonly record struct WxrDate(DateTime? Gmt, DateTime? Local, DateTime? Feed)
{
    /// <param name="zone">The time zone of the old site, which the export does not name.</param>
    public DateTime? ToUtc(TimeZoneInfo zone)
    {
        if (Gmt is not null || Local is not { } local)
            return Gmt ?? Feed;

        // The hour that the clock skips in spring does not exist: take the one after it.
        var existing = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return TimeZoneInfo.ConvertTimeToUtc(existing, zone);
    }

    /// <summary>« 2012-09-07 11:55:48 »; null for « 0000-00-00 00:00:00 » and for what is no date.</summary>
    internal static DateTime? Parse(string text, DateTimeKind kind) =>
        DateTime.TryParseExact(text, ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var date) && date.Year > 1
            ? DateTime.SpecifyKind(date, kind)
            : null;

    /// <summary>« Fri, 11 Nov 2011 19:01:24 +0000 ».</summary>
    internal static DateTime? ParseFeed(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
        && date.Year > 1970
            ? date.UtcDateTime
            : null;
}
