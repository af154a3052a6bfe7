using System.Globalization;

namespace NouvellesDuMonde.Web.Admin.Shared;

/// <summary>The last row of a page, by the two columns that order the list; the next page begins after it.</summary>
public readonly record struct ListCursor(DateTime AtUtc, int Id)
{
    /// <returns><c>null</c> for anything that this class did not write: the list then begins at its top.</returns>
    public static ListCursor? Parse(string? text)
    {
        var parts = text?.Split('-');
        return parts is [var ticks, var id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTime.MaxValue.Ticks
            && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ListCursor(new DateTime(at, DateTimeKind.Utc), number)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{AtUtc.Ticks}-{Id}");
}
