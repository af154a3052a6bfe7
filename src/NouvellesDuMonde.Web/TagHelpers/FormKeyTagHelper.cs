using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NouvellesDuMonde.Web.TagHelpers;

/// <summary><c>&lt;form-key /&gt;</c>: the form's own key, so that it has its effect once (<see cref="Admin.Shared.SendOnceAttribute"/>). Shown again, a form keeps it.</summary>
[HtmlTargetElement("form-key", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormKeyTagHelper : TagHelper
{
    /// <summary>In the address of a screen that makes something new: after « back » it is the same form.</summary>
    public const string Parameter = "cle";

    private const string Field = "FormKey";

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public static bool TryRead(HttpRequest request, out Guid key)
    {
        key = default;
        return request.HasFormContentType && Guid.TryParse(request.Form[Field], out key);
    }

    /// <summary>The key of the form that was sent, or of the address; a new one where there is none.</summary>
    public static Guid Of(HttpRequest request)
    {
        if (request.HttpContext.Items.TryGetValue(Field, out var known) && known is Guid made)
            return made;
        var key = TryRead(request, out var sent) || Guid.TryParse(request.Query[Parameter], out sent) ? sent : Guid.NewGuid();
        request.HttpContext.Items[Field] = key;
        return key;
    }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", Field);
        output.Attributes.SetAttribute("value", Of(ViewContext.HttpContext.Request).ToString());
    }
}
