using System.Globalization;
using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Html.Enhancers;

/// <summary>
/// <c>&lt;figure data-media="45"&gt;</c> becomes the picture with its caption and credit. A figcaption inside the source
/// speaks for this one use and wins over the caption of the media.
/// </summary>
internal sealed class MediaFigures : IBodyEnhancer
{
    private static readonly MediaReference Missing = new(null, null, null, null);

    public void Enhance(IElement body, BodyReferences references)
    {
        foreach (var figure in body.QuerySelectorAll("figure[data-media]"))
        {
            var id = int.Parse(figure.GetAttribute("data-media")!, NumberStyles.None, CultureInfo.InvariantCulture);
            Fill(figure, references.Media.GetValueOrDefault(id, Missing));
        }
    }

    private static void Fill(IElement figure, MediaReference media)
    {
        var caption = Caption(figure, media);
        if (media.Url is null && caption is null)
        {
            figure.Remove();
            return;
        }

        figure.RemoveAttribute("data-media");
        figure.SetAttribute("class", $"illustration {figure.GetAttribute("class")}".TrimEnd());
        figure.TextContent = "";
        if (media.Url is not null)
            figure.Append(Image(figure.Owner!, media));
        if (caption is not null)
            figure.Append(caption);
    }

    private static IElement Image(IDocument document, MediaReference media)
    {
        var image = document.CreateElement("img");
        image.SetAttribute("src", media.Url);
        image.SetAttribute("alt", media.Alt ?? "");
        if (media is { Width: > 0, Height: > 0 })
        {
            image.SetAttribute("width", media.Width.Value.ToString(CultureInfo.InvariantCulture));
            image.SetAttribute("height", media.Height.Value.ToString(CultureInfo.InvariantCulture));
        }

        image.SetAttribute("loading", "lazy");
        image.SetAttribute("decoding", "async");
        return image;
    }

    private static IElement? Caption(IElement figure, MediaReference media)
    {
        var own = figure.QuerySelector("figcaption");
        var hasOwn = !string.IsNullOrWhiteSpace(own?.TextContent);
        var hasCredit = !string.IsNullOrWhiteSpace(media.Credit);
        if (!hasOwn && string.IsNullOrWhiteSpace(media.Caption) && !hasCredit)
            return null;

        var caption = figure.Owner!.CreateElement("figcaption");
        if (hasOwn)
            caption.Append([.. own!.ChildNodes]);
        else
            caption.TextContent = media.Caption?.Trim() ?? "";

        if (hasCredit)
            AppendCredit(caption, media.Credit!.Trim());
        return caption;
    }

    private static void AppendCredit(IElement caption, string words)
    {
        var credit = caption.Owner!.CreateElement("small");
        credit.ClassName = "credit";
        credit.TextContent = words;
        if (caption.HasChildNodes)
            caption.Append(caption.Owner.CreateTextNode(" "));
        caption.Append(credit);
    }
}
