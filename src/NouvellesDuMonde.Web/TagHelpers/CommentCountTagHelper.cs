using Microsoft.AspNetCore.Razor.TagHelpers;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.TagHelpers;

/// <summary>
/// <c>&lt;comment-count article="…" /&gt;</c> → a link to the discussion with the number of comments; nothing where there are none.
/// No partial view: a list shows twenty of them.
/// </summary>
[HtmlTargetElement("comment-count", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CommentCountTagHelper : TagHelper
{
    public required ArticleCard Article { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Article.CommentCount == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "comment-count");
        // Slugs are ASCII letters, digits and dashes: the path needs no escaping.
        output.Content.SetHtmlContent($"<a href=\"{Article.Path}#commentaires\">{Article.CommentCount} commentaire{(Article.CommentCount > 1 ? "s" : "")}</a>");
    }
}
