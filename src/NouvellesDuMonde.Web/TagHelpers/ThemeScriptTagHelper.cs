using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NouvellesDuMonde.Web.TagHelpers;

/// <summary>
/// <c>&lt;theme-script /&gt;</c>: the one script inside a page. The reader's own choice of light or dark must be known before the
/// first paint, and a file would hold that paint up by a request. The content security policy admits it by its hash.
/// </summary>
[HtmlTargetElement("theme-script", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ThemeScriptTagHelper : TagHelper
{
    /// <summary>Where a browser forbids storage, it is the system's choice.</summary>
    private const string Source = "try{document.documentElement.dataset.theme=localStorage.theme||''}catch{}";

    /// <summary>For <c>script-src</c>.</summary>
    public static string PolicySource { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Source)))}'";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "script";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Source);
    }
}
