using System.Globalization;
using AngleSharp.Dom;
using NouvellesDuMonde.Core.Media.Renditions;

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
            figure.Append(Image(figure, media));
        if (caption is not null)
            figure.Append(caption);
    }

    private static IElement Image(IElement figure, MediaReference media)
    {
        var use = figure.ClassList.Contains("large") || figure.ClassList.Contains("pleine-largeur") ? PictureUse.WideFigure : PictureUse.Figure;
        var picture = media is { Width: { } width and > 0, Height: { } height and > 0 }
            ? Picture.Of(media.Url!, width, height, media.Renditions, use)
            : null;
        var image = figure.Owner!.CreateElement("img");
        image.SetAttribute("src", picture?.Src ?? media.Url);
        image.SetAttribute("alt", media.Alt ?? "");
        if (picture is not null)
        {
            image.SetAttribute("width", Number(picture.Width));
            image.SetAttribute("height", Number(picture.Height));
        }

        image.SetAttribute("loading", "lazy");
        image.SetAttribute("decoding", "async");
        return picture is null or { Sources.Count: 0 } ? image : Around(image, picture.Sources);
    }

    private static IElement Around(IElement image, IEnumerable<PictureSource> sources)
    {
        var element = image.Owner!.CreateElement("picture");
        foreach (var offered in sources)
        {
            var source = image.Owner.CreateElement("source");
            source.SetAttribute("type", offered.Type);
            source.SetAttribute("srcset", offered.SrcSet);
            source.SetAttribute("sizes", offered.Sizes);
            element.Append(source);
        }

        element.Append(image);
        return element;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

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
