using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Html;

/// <summary>Words that stand between the blocks of a body, outside any paragraph.</summary>
internal static class LooseText
{
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.Ordinal,
        "a", "abbr", "br", "cite", "code", "em", "img", "q", "s", "small", "span", "strong", "sub", "sup");

    /// <summary>Puts each run of words and inline elements into a paragraph of its own.</summary>
    public static void Wrap(IElement body)
    {
        IElement? paragraph = null;
        foreach (var node in body.ChildNodes.ToArray())
        {
            if (!IsInline(node))
            {
                paragraph = null;
                continue;
            }

            if (paragraph is null)
            {
                if (node is IText && string.IsNullOrWhiteSpace(node.TextContent))
                    continue;
                paragraph = body.Owner!.CreateElement("p");
                body.InsertBefore(paragraph, node);
            }

            paragraph.AppendChild(node);
        }
    }

    private static bool IsInline(INode node) =>
        node is IText || (node is IElement element && Inline.Contains(element.LocalName));
}
