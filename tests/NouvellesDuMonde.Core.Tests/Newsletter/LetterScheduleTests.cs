using System.Globalization;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Newsletter;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Newsletter;

public sealed class LetterScheduleTests
{
    [Theory]
    [InlineData("2026-06-15T04:59Z", "07:00", "2026-06-14T05:00Z", "2026-06-15T05:00Z")]
    [InlineData("2026-06-15T05:00Z", "07:00", "2026-06-15T05:00Z", "2026-06-16T05:00Z")]
    [InlineData("2026-12-31T23:30Z", "07:00", "2026-12-31T06:00Z", "2027-01-01T06:00Z")]
    // The clocks go forward on 29 March and back on 25 October 2026.
    [InlineData("2026-03-29T04:00Z", "07:00", "2026-03-28T06:00Z", "2026-03-29T05:00Z")]
    [InlineData("2026-03-29T00:59Z", "02:30", "2026-03-28T01:30Z", "2026-03-29T01:30Z")]
    [InlineData("2026-03-29T01:30Z", "02:30", "2026-03-29T01:30Z", "2026-03-30T00:30Z")]
    [InlineData("2026-10-25T00:45Z", "02:30", "2026-10-24T00:30Z", "2026-10-25T01:30Z")]
    [InlineData("2026-10-25T01:45Z", "02:30", "2026-10-25T01:30Z", "2026-10-26T01:30Z")]
    [InlineData("2026-10-24T22:30Z", "00:15", "2026-10-24T22:15Z", "2026-10-25T23:15Z")]
    public void Every_day_has_one_letter_also_when_the_clocks_change(string now, string sendAt, string last, string next)
    {
        var schedule = new LetterSchedule(Options.Create(new SiteOptions()), Options.Create(new NewsletterOptions { SendAt = TimeOnly.Parse(sendAt, CultureInfo.InvariantCulture) }));

        (schedule.LastUntil(Utc(now)), schedule.NextAfter(Utc(now))).ShouldBe((Utc(last), Utc(next)));
    }

    private static DateTime Utc(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcDateTime;
}
