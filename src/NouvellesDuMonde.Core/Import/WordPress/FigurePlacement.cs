using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>Puts figures where HTML allows them: between paragraphs, not inside.</summary>
internal static class FigurePlacement
{
    private const string Containers = "figure, .wp-caption";
    private const string Captions = "figcaption, .wp-caption-text";
    private const string OutOf = "p, h1, h2, h3, h4, h5, h6, a, strong, b, em, i, span, center, u, font, small";

    /// <summary>The figure takes the place of the image, and of the old figure around it when that holds nothing else.</summary>
    public static void Put(IElement image, IElement figure)
    {
        var container = image.Closest(Containers);
        if (container is not null && container.QuerySelectorAll("img, figure").Count(e => e != container) == 1)
        {
            if (container.QuerySelector(Captions) is { } caption && !string.IsNullOrWhiteSpace(caption.TextContent))
                figure.ReplaceChildrenWithCaption(caption);
            container.Replace(figure);
            return;
        }

        var place = Outermost(image);
        if (place == image)
        {
            image.Replace(figure);
            return;
        }

        if (HasWordsBefore(place, image))
            InsertBehind(place, figure);
        else
            place.Before(figure);
        image.Remove();
        if (string.IsNullOrWhiteSpace(place.TextContent) && place.QuerySelector("img, iframe, object") is null)
            place.Remove();
    }

    /// <summary>Galleries: a figure or list around figures goes, its own caption becomes a paragraph behind them.</summary>
    public static void Flatten(IElement body)
    {
        foreach (var outer in body.QuerySelectorAll("figure:not([data-media]), ul.blocks-gallery-grid, .gallery, .tiled-gallery"))
        {
            var figures = outer.QuerySelectorAll("figure[data-media]");
            if (figures.Length == 0 || outer.Parent is null)
                continue;
            var caption = outer.Children.FirstOrDefault(child => child.Matches(Captions));
            outer.Before([.. figures]);
            if (caption is not null && !string.IsNullOrWhiteSpace(caption.TextContent))
                outer.Before(Paragraph(caption));
            if (outer.QuerySelector("img") is null)
                outer.Remove();
        }
    }

    private static void ReplaceChildrenWithCaption(this IElement figure, IElement words)
    {
        var caption = figure.Owner!.CreateElement("figcaption");
        caption.Append([.. words.ChildNodes]);
        figure.TextContent = "";
        figure.Append(caption);
    }

    private static IElement Outermost(IElement image)
    {
        var place = image;
        while (place.ParentElement is { } parent && parent.Matches(OutOf))
            place = parent;
        return place;
    }

    private static bool HasWordsBefore(IElement place, IElement image)
    {
        foreach (var node in place.Descendants())
        {
            if (node == image)
                return false;
            if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
                return true;
        }

        return false;
    }

    // Behind the figures that earlier images of the same paragraph left there.
    private static void InsertBehind(IElement place, IElement figure)
    {
        var last = place;
        while (last.NextElementSibling is { } next && next.HasAttribute("data-media") && next.PreviousSibling == last)
            last = next;
        last.After(figure);
    }

    private static IElement Paragraph(IElement caption)
    {
        var paragraph = caption.Owner!.CreateElement("p");
        paragraph.Append([.. caption.ChildNodes]);
        return paragraph;
    }
}
