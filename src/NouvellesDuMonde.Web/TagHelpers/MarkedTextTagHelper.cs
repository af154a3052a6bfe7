using Microsoft.AspNetCore.Razor.TagHelpers;
using NouvellesDuMonde.Core.Search.Queries;

namespace NouvellesDuMonde.Web.TagHelpers;

/// <summary><c>&lt;marked-text text="…" /&gt;</c> → the text with what was looked for in <c>mark</c>, everything escaped.</summary>
[HtmlTargetElement("marked-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedTextTagHelper : TagHelper
{
    public required MarkedText Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var piece in Text.Pieces)
        {
            if (piece.IsFound)
                output.Content.AppendHtml("<mark>").Append(piece.Text).AppendHtml("</mark>");
            else
                output.Content.Append(piece.Text);
        }
    }
}
