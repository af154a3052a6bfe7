using System.Globalization;

namespace NouvellesDuMonde.Web.Admin.Shared;

/// <summary>A date and time of the site's zone as <c>&lt;input type="datetime-local"&gt;</c> sends it; typed by hand where a browser knows no such field.</summary>
public static class LocalMoment
{
    private static readonly string[] Formats = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm", "dd/MM/yyyy HH:mm"];

    public static DateTime? Parse(string? typed) =>
        DateTime.TryParseExact(typed?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? local : null;

    public static string Write(DateTimeOffset local) => local.ToString(Formats[0], CultureInfo.InvariantCulture);
}
