using System.Globalization;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>Decisions that can be taken back, as the page after them remembers them: each comment with the newest line of its log.</summary>
public static class Undoable
{
    public static string? Write(IReadOnlyDictionary<long, long> lastByComment) => lastByComment.Count == 0
        ? null
        : string.Join(' ', lastByComment.OrderBy(d => d.Key).Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Key}-{d.Value}")));

    /// <returns>What is readable of it.</returns>
    public static IReadOnlyList<(long CommentId, long Last)> Parse(string? decisions)
    {
        List<(long CommentId, long Last)> found = [];
        foreach (var decision in (decisions ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (decision.Split('-') is [var comment, var last]
                && long.TryParse(comment, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var line))
            {
                found.Add((id, line));
            }
        }

        return found;
    }
}
