using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Html.Enhancers;

/// <summary>
/// A wide table scrolls inside its own region instead of widening the page; the region has a name and takes the keyboard's
/// focus, so that it can be scrolled without a mouse.
/// </summary>
internal sealed class ScrollableTables : IBodyEnhancer
{
    public void Enhance(IElement body, BodyReferences references)
    {
        foreach (var table in body.QuerySelectorAll("table").Where(table => table.ParentElement?.Closest("table") is null))
        {
            var region = table.Owner!.CreateElement("div");
            region.ClassName = "tableau";
            region.SetAttribute("role", "region");
            region.SetAttribute("tabindex", "0");
            region.SetAttribute("aria-label", Name(table));
            table.Replace(region);
            region.Append(table);
        }
    }

    private static string Name(IElement table)
    {
        var caption = table.QuerySelector("caption")?.TextContent.Trim();
        return string.IsNullOrEmpty(caption) ? "Tableau" : caption;
    }
}
