namespace NouvellesDuMonde.Core.Typography;

/// <summary>
/// « Guillemets » outside, “quotes” inside, whatever was typed. A straight mark without its partner stays: inches, or a quotation that
/// the author left open.
/// </summary>
internal static class QuotationMarks
{
    private const string OpensAfter = "([{«“‘’'/–—-\uE000";

    /// <summary>Nobody quotes deeper; keeps a text of nothing but marks from taking long.</summary>
    private const int Deepest = 16;

    public static void Set(TypographicRun run)
    {
        var text = run.ToString();
        var pairs = new List<(int Open, int Close)>();
        var open = new Stack<(int Index, char Kind)>();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '«' or '“' or '„' when open.Count < Deepest:
                    open.Push((i, text[i]));
                    break;
                case '»' or '”':
                    Close(i, open, pairs, text[i] == '»' ? "«" : "“„");
                    break;
                case '"' when Closes(text, i) && open.Any(o => o.Kind == '"'):
                    Close(i, open, pairs, "\"");
                    break;
                case '"' when Opens(text, i) && open.Count < Deepest:
                    open.Push((i, '"'));
                    break;
                default:
                    break;
            }
        }

        // Guillemets that stay open: a quotation of several paragraphs closes in the last.
        var unclosed = open.Where(o => o.Kind == '«').Select(o => o.Index).ToList();
        run.Replace(Changes(text, pairs, unclosed));
    }

    /// <summary>What was opened since and never closed is forgotten.</summary>
    private static void Close(int index, Stack<(int Index, char Kind)> open, List<(int Open, int Close)> pairs, string kinds)
    {
        if (!open.Any(o => kinds.Contains(o.Kind)))
            return;
        while (open.TryPop(out var mark))
        {
            if (!kinds.Contains(mark.Kind))
                continue;
            pairs.Add((mark.Index, index));
            return;
        }
    }

    private static bool Opens(string text, int i) =>
        (i == 0 || char.IsWhiteSpace(text[i - 1]) || OpensAfter.Contains(text[i - 1])) && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);

    private static bool Closes(string text, int i) => i > 0 && !char.IsWhiteSpace(text[i - 1])
        && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));

    /// <summary>In the order of the text. A pair that closes earlier lies inside the one that opened before it.</summary>
    private static List<(int Index, int Length, string Value)> Changes(string text, List<(int Open, int Close)> pairs, List<int> unclosed)
    {
        var changes = new List<(int Index, int Length, string Value)>();
        pairs.Sort();
        var around = new Stack<int>();
        foreach (var (first, last) in pairs)
        {
            while (around.TryPeek(out var end) && end < first)
                around.Pop();
            var isInside = around.Count > 0 || unclosed.Exists(i => i < first);
            around.Push(last);
            if (text[first] == '«')
                continue;
            changes.Add((first, 1, isInside ? "“" : "«"));
            changes.Add((last, 1, isInside ? "”" : "»"));
        }

        changes.Sort((a, b) => a.Index.CompareTo(b.Index));
        return changes;
    }
}
