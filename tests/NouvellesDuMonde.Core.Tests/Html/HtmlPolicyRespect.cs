using AngleSharp.Dom;
using NouvellesDuMonde.Core.Html;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Html;

/// <summary>Reads HTML anew, as a browser would, and says what of it a policy does not allow.</summary>
internal static class HtmlPolicyRespect
{
    private static readonly string[] AddressAttributes = ["href", "src"];

    public static void ShouldRespect(this string html, HtmlPolicy policy, string? because = null)
    {
        var body = HtmlFragment.Parse(html);
        foreach (var node in body.Descendants())
        {
            (node is IElement or IText).ShouldBeTrue($"{because}: {node.NodeType} in {html}");
            if (node is IElement element)
                CheckElement(element, policy, $"{because}: {html}");
        }
    }

    private static void CheckElement(IElement element, HtmlPolicy policy, string message)
    {
        element.IsHtml().ShouldBeTrue(message);
        policy.AllowedTags.Keys.ShouldContain(element.LocalName, message);
        foreach (var attribute in element.Attributes)
        {
            var isAllowed = policy.AllowedTags[element.LocalName].ContainsKey(attribute.Name)
                || policy.AllowedEverywhere.ContainsKey(attribute.Name)
                || (attribute.Name == "rel" && attribute.Value == policy.LinkRel);
            isAllowed.ShouldBeTrue($"{attribute.Name} in {message}");
            if (AddressAttributes.Contains(attribute.Name))
                CheckAddress(attribute.Value, policy, message);
        }
    }

    // Deliberately not our own reading of an address, but that of System.Uri.
    private static void CheckAddress(string value, HtmlPolicy policy, string message)
    {
        if (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme != "file")
            policy.AllowedSchemes.ShouldContain(uri.Scheme, message);
        value.TrimStart().ToLowerInvariant().ShouldNotStartWith("javascript", Case.Sensitive, message);
    }
}
