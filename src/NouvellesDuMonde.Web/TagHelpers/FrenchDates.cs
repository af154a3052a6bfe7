using System.Globalization;
using NouvellesDuMonde.Core;

namespace NouvellesDuMonde.Web.TagHelpers;

/// <summary>Dates and times in words, as the Imprimerie nationale's rules write them: « 1er juin », « 3 h 54 ».</summary>
public static class FrenchDates
{
    /// <summary>For the <c>datetime</c> attribute, with the offset of the site's zone: <c>2024-06-18T03:54:00+02:00</c>.</summary>
    public static string Machine(DateTimeOffset local) => local.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Where the second says nothing and there are dozens of dates: <c>2024-06-18T03:54+02:00</c>.</summary>
    public static string MachineMinute(DateTimeOffset local) => local.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture);

    public static string Write(DateTimeOffset local, string format) => format switch
    {
        "long" => $"{Day(local, "dddd")} {Date(local)} à {Hour(local)}",
        "moment" => $"{Date(local)} à {Hour(local)}",
        "date" => Date(local),
        "day" => $"{Day(local, "dddd")} {Date(local)}",
        "short" => $"{ShortDate(local)}, {Hour(local)}",
        "hour" => Hour(local),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "long, moment, date, day, short, hour"),
    };

    private static string Date(DateTimeOffset local) => $"{ShortDate(local)} {local.Year}";

    private static string ShortDate(DateTimeOffset local) =>
        string.Create(French.Culture, $"{(local.Day == 1 ? "1er" : local.Day)}\u00A0{Day(local, "MMMM")}");

    private static string Hour(DateTimeOffset local) => string.Create(French.Culture, $"{local.Hour}\u00A0h\u00A0{local:mm}");

    private static string Day(DateTimeOffset local, string part) => local.ToString(part, French.Culture);
}
