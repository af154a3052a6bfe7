using System.Globalization;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Archives;

/// <param name="Previous">The last day before with an article; <c>null</c> when there is none.</param>
/// <param name="Next">The first day after with an article; <c>null</c> when there is none.</param>
public sealed record DayPage(DateOnly Day, DateOnly? Previous, DateOnly? Next, Listing Listing)
{
    public static string PathOf(DateOnly day) => day.ToString("'/archives/'yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
}

/// <param name="Previous">The last month before with an article; <c>null</c> when there is none.</param>
/// <param name="Next">The first month after with an article; <c>null</c> when there is none.</param>
/// <param name="Counts">Articles of each day that has some.</param>
public sealed record MonthPage(DateOnly Month, DateOnly? Previous, DateOnly? Next, IReadOnlyDictionary<DateOnly, int> Counts)
{
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
