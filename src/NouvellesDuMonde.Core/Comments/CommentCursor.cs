using System.Globalization;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>A place in a list of comments ordered by time, short enough for an address: paging by it costs the same on every page.</summary>
public sealed record CommentCursor(DateTime SubmittedUtc, long Id)
{
    public static CommentCursor? Parse(string? text)
    {
        var parts = text?.Split('-');
        return parts is [var time, var id]
            && long.TryParse(time, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var microseconds)
            && long.TryParse(id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var commentId)
            && microseconds >= 0 && microseconds <= DateTime.MaxValue.Ticks / TimeSpan.TicksPerMicrosecond
            ? new CommentCursor(new DateTime(microseconds * TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc), commentId)
            : null;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{SubmittedUtc.Ticks / TimeSpan.TicksPerMicrosecond:x}-{Id:x}");
}
