using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Html.Enhancers;

/// <summary>
/// Pictures that the source names by address. One of this site loads late and has an alternative text; one of another site
/// becomes a link to it, because loading it would tell that site who reads what.
/// </summary>
internal sealed class InlineImages : IBodyEnhancer
{
    public void Enhance(IElement body, BodyReferences references)
    {
        foreach (var image in body.QuerySelectorAll("img:not([loading])"))
        {
            if (OwnAddress.From(image.GetAttribute("src")!, references.SiteUrl) is { } path)
                Complete(image, path);
            else
                ReplaceByLink(image);
        }
    }

    private static void Complete(IElement image, string path)
    {
        image.SetAttribute("src", path);
        image.SetAttribute("alt", image.GetAttribute("alt") ?? "");
        image.SetAttribute("loading", "lazy");
        image.SetAttribute("decoding", "async");
    }

    private static void ReplaceByLink(IElement image)
    {
        var alt = image.GetAttribute("alt");
        var words = string.IsNullOrWhiteSpace(alt) ? "Voir l’image" : $"Voir l’image : {alt.Trim()}";
        if (image.Closest("a") is not null)
        {
            image.Replace(image.Owner!.CreateTextNode(words));
            return;
        }

        var link = image.Owner!.CreateElement("a");
        link.SetAttribute("href", image.GetAttribute("src"));
        link.TextContent = words;
        image.Replace(link);
    }
}
