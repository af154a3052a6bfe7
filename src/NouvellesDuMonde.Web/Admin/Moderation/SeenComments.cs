using System.Globalization;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>
/// Comments as a page remembers them, each with the newest line of its log that stood there (<see cref="Core.Moderation.ModerationOrder.LastSeen"/>):
/// what is ticked, and the decisions that can be taken back.
/// </summary>
public static class SeenComments
{
    public static string Write(long commentId, long last) => string.Create(CultureInfo.InvariantCulture, $"{commentId}-{last}");

    public static string? Write(IReadOnlyDictionary<long, long> lastByComment) =>
        lastByComment.Count == 0 ? null : string.Join(' ', lastByComment.OrderBy(d => d.Key).Select(d => Write(d.Key, d.Value)));

    /// <returns>What is readable of it.</returns>
    public static IReadOnlyList<(long CommentId, long Last)> Parse(string? comments)
    {
        List<(long CommentId, long Last)> found = [];
        foreach (var seen in (comments ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (seen.Split('-') is [var comment, var last]
                && long.TryParse(comment, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var line))
            {
                found.Add((id, line));
            }
        }

        return found;
    }
}
