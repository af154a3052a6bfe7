namespace NouvellesDuMonde.Core.Articles.Comparison;

public enum ChangeKind
{
    Kept,
    Removed,
    Added,
}

/// <param name="Index">In the list after, for what was added; in the list before, for the rest.</param>
internal readonly record struct Change(ChangeKind Kind, int Index);

/// <summary>
/// The longest common subsequence of two lists, by the table of Wagner and Fischer. Two lists for which the table would be too large differ
/// as a whole, and so does what comes when the work of all comparisons together is done.
/// </summary>
/// <param name="cells">Of all tables together: some milliseconds a million.</param>
internal sealed class SequenceComparison(int cells = 4_000_000)
{
    /// <summary>Four bytes each.</summary>
    private const int MaxTable = 1_000_000;

    private int left = cells;

    /// <returns>What was removed at a place comes before what was added there.</returns>
    public IReadOnlyList<Change> Compare(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var start = 0;
        while (start < shorter && before[start] == after[start])
            start++;
        var end = 0;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return
        [
            .. Run(ChangeKind.Kept, 0, start),
            .. Middle(before, after, start, end),
            .. Run(ChangeKind.Kept, before.Count - end, end),
        ];
    }

    private static IEnumerable<Change> Run(ChangeKind kind, int from, int count) => Enumerable.Range(from, count).Select(i => new Change(kind, i));

    private IEnumerable<Change> Middle(IReadOnlyList<string> before, IReadOnlyList<string> after, int start, int end)
    {
        var (rows, columns) = (before.Count - start - end, after.Count - start - end);
        var size = (rows + 1L) * (columns + 1L);
        if (rows == 0 || columns == 0 || size > MaxTable || size > left)
            return [.. Run(ChangeKind.Removed, start, rows), .. Run(ChangeKind.Added, start, columns)];
        left -= (int)size;
        return Walk(Lengths(before, after, start, rows, columns), before, after, start);
    }

    /// <returns>At [i, j] how much the lists have in common from there on.</returns>
    private static int[,] Lengths(IReadOnlyList<string> before, IReadOnlyList<string> after, int start, int rows, int columns)
    {
        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                lengths[i, j] = before[start + i] == after[start + j]
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static IEnumerable<Change> Walk(int[,] lengths, IReadOnlyList<string> before, IReadOnlyList<string> after, int start)
    {
        var (rows, columns) = (lengths.GetLength(0) - 1, lengths.GetLength(1) - 1);
        var (i, j) = (0, 0);
        while (i < rows || j < columns)
        {
            if (i < rows && j < columns && before[start + i] == after[start + j])
            {
                yield return new Change(ChangeKind.Kept, start + i);
                (i, j) = (i + 1, j + 1);
            }
            else if (j == columns || (i < rows && lengths[i + 1, j] >= lengths[i, j + 1]))
                yield return new Change(ChangeKind.Removed, start + i++);
            else
                yield return new Change(ChangeKind.Added, start + j++);
        }
    }
}
