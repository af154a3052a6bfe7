using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NouvellesDuMonde.Core.Media.Renditions;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.TagHelpers;

/// <summary>
/// <c>&lt;media-picture image="card.Image" use="PictureUse.Card" alt="…" /&gt;</c> → a <c>picture</c> with the renditions that fit that
/// place, or the original alone while there are none. Loaded late unless told otherwise. Other attributes go to the <c>img</c>.
/// </summary>
[HtmlTargetElement("media-picture", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MediaPictureTagHelper : TagHelper
{
    public required CardImage Image { get; set; }

    public required PictureUse Use { get; set; }

    /// <summary>Empty where the words beside it say the same.</summary>
    public string? Alt { get; set; }

    /// <summary>Where a click on it leads, when a headline beside it leads there too: keyboards and screen readers meet only the headline.</summary>
    public string? Link { get; set; }

    public PictureLoading Loading { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var picture = Image.For(Use);
        var image = new TagBuilder("img") { TagRenderMode = TagRenderMode.SelfClosing };
        image.MergeAttribute("src", picture.Src);
        image.MergeAttribute("width", $"{picture.Width}");
        image.MergeAttribute("height", $"{picture.Height}");
        image.MergeAttribute("alt", Alt ?? "");
        foreach (var attribute in output.Attributes)
            image.MergeAttribute(attribute.Name, attribute.Value.ToString());
        if (Loading == PictureLoading.First)
            image.MergeAttribute("fetchpriority", "high");
        else
            image.MergeAttribute("decoding", "async");
        if (Loading == PictureLoading.Late)
            image.MergeAttribute("loading", "lazy");
        output.Attributes.Clear();
        output.TagName = picture.Sources.Count == 0 ? null : "picture";
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var source in picture.Sources)
            output.Content.AppendHtml($"<source type=\"{source.Type}\" srcset=\"{HtmlEncoder.Default.Encode(source.SrcSet)}\" sizes=\"{source.Sizes}\">");
        output.Content.AppendHtml(image.RenderStartTag());
        if (Link is null)
            return;
        output.PreElement.SetHtmlContent($"<a class=\"picture-link\" href=\"{HtmlEncoder.Default.Encode(Link)}\" tabindex=\"-1\" aria-hidden=\"true\">");
        output.PostElement.SetHtmlContent("</a>");
    }
}

public enum PictureLoading
{
    /// <summary>When the reader comes near it.</summary>
    Late,

    /// <summary>With the page: it may be in sight at once.</summary>
    Now,

    /// <summary>Before everything else: the largest thing in sight.</summary>
    First,
}
