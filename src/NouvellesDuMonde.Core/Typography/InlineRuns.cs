using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Typography;

/// <summary>The text nodes that a reader sees as one line of words, whatever tags stand between them.</summary>
internal sealed class InlineRuns
{
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.Ordinal,
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
        "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    /// <summary>Their words are not prose: they count as one unknown letter each.</summary>
    private static readonly FrozenSet<string> Verbatim = FrozenSet.Create(StringComparer.Ordinal,
        "code", "kbd", "samp", "var", "time", "pre", "script", "style", "textarea", "svg", "math", "template", "iframe", "object");

    private readonly List<IText> nodes = [];

    public TypographicRun Run { get; } = new();

    /// <summary>In the order of the document. No recursion: the depth of the tree is its writer's choice.</summary>
    public static IReadOnlyList<InlineRuns> Of(IElement root)
    {
        var runs = new List<InlineRuns>();
        var current = new InlineRuns();
        var pending = new Stack<(INode? Node, bool IsVerbatim)>();
        Push(pending, root, IsVerbatim(root));
        while (pending.TryPop(out var step))
        {
            if (step.Node is IText text)
                current.Append(text, step.IsVerbatim);
            else if (step.Node is null)
                current = Next(runs, current);

            if (step.Node is not IElement element)
                continue;
            var isInline = Inline.Contains(element.LocalName);
            if (!isInline)
                current = Next(runs, current);
            if (!isInline)
                pending.Push((null, false));
            Push(pending, element, step.IsVerbatim || IsVerbatim(element));
        }

        Next(runs, current);
        return runs;
    }

    /// <returns>Whether a word of the document changed.</returns>
    public bool Write()
    {
        var changed = false;
        foreach (var (node, set) in nodes.Zip(Run.Texts(nodes.Count)).Where(p => p.First.Data != p.Second))
        {
            node.Data = set;
            changed = true;
        }

        return changed;
    }

    private static InlineRuns Next(List<InlineRuns> runs, InlineRuns current)
    {
        if (current.nodes.Count == 0)
            return current;
        runs.Add(current);
        return new InlineRuns();
    }

    private static void Push(Stack<(INode?, bool)> pending, IElement element, bool isVerbatim)
    {
        for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
            pending.Push((child, isVerbatim));
    }

    /// <summary>Another language has other spaces and other quotes.</summary>
    private static bool IsVerbatim(IElement element) => Verbatim.Contains(element.LocalName)
        || (element.GetAttribute("lang") is { Length: > 0 } language && !language.StartsWith("fr", StringComparison.OrdinalIgnoreCase));

    private void Append(IText text, bool isVerbatim)
    {
        Run.Append(text.Data, nodes.Count, isVerbatim);
        nodes.Add(text);
    }
}
