using System.Globalization;
using System.Text;

namespace NouvellesDuMonde.Core.Search.Queries;

/// <summary>Where a page of results ends and the next begins.</summary>
/// <param name="Score">Of the last article shown; 0 in the order of dates.</param>
/// <param name="Key">Of the last article shown, in <see cref="Index.SearchOrder"/>.</param>
/// <param name="NowMinute">When the first page was asked for: the next ones judge freshness by the same clock.</param>
public sealed record SearchCursor(double Score, long Key, int NowMinute)
{
    public override string ToString() => Convert.ToBase64String(Encoding.ASCII.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{Score:R};{Key};{NowMinute}"))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <returns><c>null</c> for anything that is no cursor of ours: the first page answers.</returns>
    public static SearchCursor? Parse(string? text)
    {
        if (text is null or { Length: > 100 })
            return null;
        var bytes = new byte[100];
        var padded = text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=');
        if (!Convert.TryFromBase64String(padded, bytes, out var length))
            return null;
        var parts = Encoding.ASCII.GetString(bytes, 0, length).Split(';');
        return parts.Length == 3
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var score) && double.IsFinite(score)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var now)
            ? new SearchCursor(score, key, now)
            : null;
    }
}
