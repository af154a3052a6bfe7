namespace NouvellesDuMonde.Core.Typography;

/// <summary>
/// The spaces of a dash between words: an aside keeps its dashes, « un mot – une incise – et la suite », so the first does not end a line
/// and the second does not begin one. Without a second one the dash opens.
/// </summary>
internal static class Dashes
{
    private const string EndsSentence = ".!?…";

    public static void Set(TypographicRun run)
    {
        var text = run.ToString();
        var changes = new List<(int Index, int Length, string Value)>();
        var (isOpen, settled) = (false, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (isOpen && EndsSentence.Contains(text[i]) && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
                isOpen = false;
            if (text[i] is not ('–' or '—') || !StandsAlone(text, i))
                continue;
            var (start, end) = Around(text, i);
            var closes = isOpen;
            isOpen = !isOpen;
            // Between two dashes there is one space, and the first has had its say.
            if (start < i && start >= settled)
                changes.Add((start, i - start, closes ? "\u00A0" : " "));
            if (end > i + 1)
                changes.Add((i + 1, end - i - 1, closes ? " " : "\u00A0"));
            settled = end;
        }

        changes.RemoveAll(c => text.AsSpan(c.Index, c.Length).SequenceEqual(c.Value));
        run.Replace(changes);
    }

    /// <summary>Spaces on both sides, or the beginning of the line: a dialogue.</summary>
    private static bool StandsAlone(string text, int i) =>
        (i == 0 || char.IsWhiteSpace(text[i - 1])) && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]);

    private static (int Start, int End) Around(string text, int i)
    {
        var (start, end) = (i, i + 1);
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        // What ends or begins a line is not between words.
        return (start == 0 ? i : start, end == text.Length ? i + 1 : end);
    }
}
