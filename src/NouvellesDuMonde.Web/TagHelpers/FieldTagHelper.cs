using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NouvellesDuMonde.Web.TagHelpers;

/// <summary>
/// One field of a form: label above, help below it, then the control, then the error in words, all tied together for screen readers.
/// <c>&lt;field asp-for="Email" label="Adresse e-mail" type="email" autocomplete="email" help="…" /&gt;</c>; with <c>rows</c> a text
/// area, with <c>options</c> a select box, with <c>type="checkbox"</c> the label after the box. Other attributes go to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "asp-for,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IHtmlGenerator html) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Help { get; set; }

    public string Type { get; set; } = "text";

    /// <summary>Lines of a text area; 0 for a one-line field.</summary>
    public int Rows { get; set; }

    public IEnumerable<SelectListItem>? Options { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private string Id => TagBuilder.CreateSanitizedId(Name, "-");

    private string? Error => ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.Errors is [var first, ..] ? first.ErrorMessage : null;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var attributes = output.Attributes.ToDictionary(a => a.Name, a => a.Value);
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "field" : "field has-error");
        var label = new TagBuilder("label");
        label.Attributes["for"] = Id;
        label.InnerHtml.Append(Label);
        var control = Control(attributes);
        if (Type == "checkbox")
            output.Content.AppendHtml(control).AppendHtml(label);
        else
            output.Content.AppendHtml(label);
        if (Help is not null)
            output.Content.AppendHtml(Paragraph("help", Id + "-aide", Help));
        if (Type != "checkbox")
            output.Content.AppendHtml(control);
        if (Error is not null)
            output.Content.AppendHtml(Paragraph("error", Id + "-erreur", Error));
    }

    private TagBuilder Control(Dictionary<string, object> attributes)
    {
        attributes["id"] = Id;
        if (Error is not null)
            attributes["aria-invalid"] = "true";
        if (Describers() is { Length: > 0 } describers)
            attributes["aria-describedby"] = describers;
        var model = For.ModelExplorer;
        if (Options is not null)
            return html.GenerateSelect(ViewContext, model, null, For.Name, Options, allowMultiple: false, attributes);
        if (Rows > 0)
            return html.GenerateTextArea(ViewContext, model, For.Name, Rows, 0, attributes);
        if (Type == "checkbox")
            return html.GenerateCheckBox(ViewContext, model, For.Name, model.Model as bool?, attributes);
        if (Type == "password")
            return html.GeneratePassword(ViewContext, model, For.Name, null, attributes);
        attributes["type"] = Type;
        return html.GenerateTextBox(ViewContext, model, For.Name, model.Model, null, attributes);
    }

    private string Describers() => string.Join(' ', new[] { Help is null ? null : Id + "-aide", Error is null ? null : Id + "-erreur" }.OfType<string>());

    private static TagBuilder Paragraph(string cssClass, string id, string text)
    {
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass(cssClass);
        paragraph.Attributes["id"] = id;
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }
}
