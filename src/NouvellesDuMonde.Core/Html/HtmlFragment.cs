using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NouvellesDuMonde.Core.Html;

/// <summary>Parses a piece of HTML as a browser would inside the body of a standards-mode page.</summary>
public static class HtmlFragment
{
    /// <remarks>A text nested deeper than any article is taken as its words: see <see cref="TagNesting"/>.</remarks>
    /// <returns>A body element that holds the piece; its document is fresh and belongs to the caller.</returns>
    public static IElement Parse(string html)
    {
        // The doctype matters: in quirks mode a table does not close the paragraph before it.
        var body = new HtmlParser().ParseDocument("<!doctype html><body></body>").Body!;
        if (html.Length > 0)
            body.InnerHtml = TagNesting.IsTooDeep(html) ? TagNesting.WordsOnly(html) : html;

        return body;
    }

    /// <summary>True for an element of HTML itself: svg and math live in other namespaces with other parsing rules.</summary>
    public static bool IsHtml(this IElement element) =>
        element.NamespaceUri == NamespaceNames.HtmlUri;

    /// <summary>Puts the element's children in its place.</summary>
    public static void Unwrap(this IElement element) => element.Replace([.. element.ChildNodes]);

    /// <summary>Changes an element's name; children and attributes stay.</summary>
    public static IElement RenameTo(this IElement element, string tag)
    {
        var renamed = element.Owner!.CreateElement(tag);
        foreach (var attribute in element.Attributes)
            renamed.SetAttribute(attribute.Name, attribute.Value);
        renamed.Append([.. element.ChildNodes]);
        element.Replace(renamed);
        return renamed;
    }
}
