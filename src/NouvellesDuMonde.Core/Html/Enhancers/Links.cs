using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Html.Enhancers;

/// <summary>
/// Links to this site lose their scheme and host, so that they survive a change of domain; links to others get
/// rel="noopener". Links without words to click on are unwrapped.
/// </summary>
internal sealed class Links : IBodyEnhancer
{
    public void Enhance(IElement body, BodyReferences references)
    {
        foreach (var link in body.QuerySelectorAll("a"))
        {
            var href = link.GetAttribute("href");
            if (href is null || (string.IsNullOrWhiteSpace(link.TextContent) && link.QuerySelector("img") is null))
                link.Unwrap();
            else if (OwnAddress.From(href, references.SiteUrl) is { } path)
                link.SetAttribute("href", path);
            else if (href.StartsWith("http", StringComparison.OrdinalIgnoreCase) || href.StartsWith("//", StringComparison.Ordinal))
                link.SetAttribute("rel", "noopener");
        }
    }
}
