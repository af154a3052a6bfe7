using Microsoft.AspNetCore.Razor.TagHelpers;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Web.Features.Comments;

namespace NouvellesDuMonde.Web.TagHelpers;

/// <summary>
/// <c>&lt;comment-byline comment="…" article="…" /&gt;</c> → who wrote it, in which quality, and when, with the comment's own address.
/// No partial view: an article shows dozens of them.
/// </summary>
[HtmlTargetElement("comment-byline", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CommentBylineTagHelper(SiteClock clock) : TagHelper
{
    public required ThreadComment Comment { get; set; }

    public required CommentedArticle Article { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "header";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "comment-byline");
        var content = output.Content;
        content.SetHtmlContent("<span class=\"comment-author\">").Append(Comment.AuthorName).AppendHtml("</span>");
        if (Comment.SignedTheArticle || Comment.IsStaff)
            Badge(content, Comment.SignedTheArticle ? "Auteur de l’article" : "La rédaction");
        if (Comment.IsFromNewcomer)
            Badge(content, "Nouveau", " comment-new");
        if (Comment.PickedUtc is not null)
            Badge(content, "Choix de la rédaction", " comment-pick");
        if (Comment.Kind == CommentKind.Pingback)
            Badge(content, "Rétrolien", "");
        var local = clock.Local(Comment.SubmittedUtc);
        // Slugs are ASCII letters, digits and dashes: the path needs no escaping.
        content.AppendHtml($" <a class=\"comment-date\" href=\"{Article.PathOf(Comment.Id)}\">"
            + $"<time datetime=\"{FrenchDates.MachineMinute(local)}\" data-relative>").Append(FrenchDates.Write(local, "moment")).AppendHtml("</time></a>");
    }

    private static void Badge(TagHelperContent content, string words, string kind = " comment-voice") =>
        content.AppendHtml($" <span class=\"comment-badge{kind}\">{words}</span>");
}
