using System.Net;
using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Html;

/// <summary>
/// Keeps of a piece of HTML what a policy allows. A fresh tree is built from the allowed parts, so that nothing is
/// forgotten by a removal; then the result is parsed and cleaned again until it no longer changes, so that what a browser
/// makes of the text is what was judged (mutation XSS).
/// </summary>
public static class HtmlSanitizer
{
    private const int MostRounds = 6;

    // Deeper than any article; keeps serialisation, which recurses, away from the end of the stack.
    private const int DeepestNesting = 60;

    public static string Sanitize(string html, HtmlPolicy policy)
    {
        var current = CleanOnce(html, policy);
        for (var round = 1; round < MostRounds; round++)
        {
            var again = CleanOnce(current, policy);
            if (again == current)
                return current;
            current = again;
        }

        // Markup that never comes to rest is an attack or a bug of the parser: keep its words only.
        return CleanOnce(WebUtility.HtmlEncode(PlainText.From(current)), policy);
    }

    private static string CleanOnce(string html, HtmlPolicy policy)
    {
        var source = HtmlFragment.Parse(html);
        var target = HtmlFragment.Parse("");
        CopyAllowed(source, target, policy);
        RemoveEmptyParagraphs(target);
        return target.InnerHtml;
    }

    // A loop with its own stack: a hundred thousand open tags must not end the process.
    private static void CopyAllowed(IElement source, IElement target, HtmlPolicy policy)
    {
        var pending = new Stack<(INode Node, IElement Parent, int Depth)>();
        PushChildren(pending, source, target, 0);
        while (pending.TryPop(out var next))
        {
            if (next.Node is IText text)
                next.Parent.AppendChild(next.Parent.Owner!.CreateTextNode(CleanText(text.Data, next.Parent)));
            else if (next.Node is IElement element && element.IsHtml() && !policy.DroppedWithContent.Contains(element.LocalName))
                PushChildren(pending, element, Adopt(element, next.Parent, next.Depth, policy), next.Depth + 1);
        }
    }

    private static void PushChildren(Stack<(INode, IElement, int)> pending, IElement source, IElement parent, int depth)
    {
        for (var i = source.ChildNodes.Length - 1; i >= 0; i--)
            pending.Push((source.ChildNodes[i], parent, depth));
    }

    /// <returns>The element that receives the children: the copy, or the parent when the tag is not allowed.</returns>
    private static IElement Adopt(IElement element, IElement parent, int depth, HtmlPolicy policy)
    {
        var tag = policy.Renamed.GetValueOrDefault(element.LocalName, element.LocalName);
        if (depth >= DeepestNesting || !policy.AllowedTags.TryGetValue(tag, out var rules))
            return parent;

        var copy = parent.Owner!.CreateElement(tag);
        foreach (var attribute in element.Attributes.Where(a => a.NamespaceUri is null))
        {
            var rule = rules.GetValueOrDefault(attribute.LocalName)
                ?? policy.AllowedEverywhere.GetValueOrDefault(attribute.LocalName);
            if (rule?.Invoke(StorableText.Clean(attribute.Value), policy) is { } value)
                copy.SetAttribute(attribute.LocalName, value);
        }

        if (policy.Required.TryGetValue(tag, out var required) && !copy.HasAttribute(required))
            return parent;
        if (tag == "a" && policy.LinkRel is not null)
            copy.SetAttribute("rel", policy.LinkRel);

        parent.AppendChild(copy);
        return copy;
    }

    // The parser swallows the first line end of a pre: kept, it would be lost anew in each round.
    private static string CleanText(string text, IElement parent) =>
        parent.LocalName == "pre" && parent.FirstChild is null ? StorableText.Clean(text).TrimStart('\n') : StorableText.Clean(text);

    private static void RemoveEmptyParagraphs(IElement root)
    {
        foreach (var paragraph in root.QuerySelectorAll("p").Where(p => p.ChildElementCount == 0))
        {
            if (string.IsNullOrWhiteSpace(paragraph.TextContent))
                paragraph.Remove();
        }
    }
}
