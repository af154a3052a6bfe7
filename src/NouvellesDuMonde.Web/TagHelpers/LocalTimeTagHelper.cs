using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NouvellesDuMonde.Web.TagHelpers;

/// <summary>
/// <c>&lt;local-time utc="…" format="long" /&gt;</c> → <c>&lt;time datetime="…+02:00"&gt;mardi 18 juin 2024 à 3 h 54&lt;/time&gt;</c>
/// in the site's zone. Formats: <c>long</c>, <c>moment</c> (without the weekday), <c>date</c>, <c>day</c>, <c>short</c> (18 juin, 3 h 54; with the year when it is another one), <c>hour</c>.
/// </summary>
[HtmlTargetElement("local-time", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LocalTimeTagHelper(SiteClock clock) : TagHelper
{
    public DateTime Utc { get; set; }

    public string Format { get; set; } = "long";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var local = clock.Local(Utc);
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", FrenchDates.Machine(local));
        // « 18 juin » of another year would be taken for this one's.
        var isFarOff = Format == "short" && local.Year != clock.Local(clock.UtcNow).Year;
        output.Content.SetContent(FrenchDates.Write(local, isFarOff ? "moment" : Format));
    }
}
