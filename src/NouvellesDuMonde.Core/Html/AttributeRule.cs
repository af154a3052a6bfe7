using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Html;

/// <summary>Says what becomes of an attribute's value: the value to keep, or null to drop the attribute.</summary>
public delegate string? AttributeRule(string value, HtmlPolicy policy);

/// <summary>The few kinds of value that our policies know.</summary>
public static class AttributeRules
{
    private const int LongestText = 1_000;

    /// <summary>Free text, such as an alternative text.</summary>
    public static string? Text(string value, HtmlPolicy policy) => StorableText.Shorten(value, LongestText);

    /// <summary>A whole number from 1 to 999,999,999: an id, a size in pixels, a span of cells.</summary>
    public static string? Number(string value, HtmlPolicy policy) =>
        value.Length is > 0 and < 10 && value.All(char.IsAsciiDigit) && value[0] != '0' ? value : null;

    /// <summary>A BCP 47 language tag: « fr », « pt-BR ».</summary>
    public static string? Language(string value, HtmlPolicy policy) =>
        value.Length is > 1 and < 36 && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? value : null;

    /// <summary>An address whose scheme the policy allows.</summary>
    public static string? Url(string value, HtmlPolicy policy) => SafeUrl.Clean(value, policy.AllowedSchemes);

    /// <summary>Those of the listed words that the value holds, as in a class attribute.</summary>
    public static AttributeRule Words(params string[] allowed)
    {
        var set = allowed.ToFrozenSet(StringComparer.Ordinal);
        return (value, _) =>
        {
            var kept = value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(set.Contains).Distinct();
            var joined = string.Join(' ', kept);
            return joined.Length == 0 ? null : joined;
        };
    }
}
