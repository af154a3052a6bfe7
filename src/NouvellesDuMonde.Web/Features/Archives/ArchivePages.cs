using System.Globalization;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Archives;

/// <param name="Next"><c>null</c> for today.</param>
public sealed record DayPage(DateOnly Day, DateOnly? Next, Listing Listing)
{
    public DateOnly Previous => Day.AddDays(-1);

    public static string PathOf(DateOnly day) => day.ToString("'/archives/'yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
}

/// <param name="Next"><c>null</c> for the current month.</param>
/// <param name="Counts">Articles of each day that has some.</param>
public sealed record MonthPage(DateOnly Month, DateOnly? Next, IReadOnlyDictionary<DateOnly, int> Counts)
{
    public DateOnly Previous => Month.AddMonths(-1);

    /// <summary>Weeks from Monday; <c>null</c> before the first and after the last day.</summary>
    public IEnumerable<DateOnly?[]> Weeks
    {
        get
        {
            var blanks = ((int)Month.DayOfWeek + 6) % 7;
            var days = DateTime.DaysInMonth(Month.Year, Month.Month);
            return Enumerable.Repeat<DateOnly?>(null, blanks)
                .Concat(Enumerable.Range(0, days).Select(i => (DateOnly?)Month.AddDays(i)))
                .Concat(Enumerable.Repeat<DateOnly?>(null, (7 - ((blanks + days) % 7)) % 7))
                .Chunk(7);
        }
    }

    public static string PathOf(DateOnly month) => month.ToString("'/archives/'yyyy'/'MM", CultureInfo.InvariantCulture);
}
