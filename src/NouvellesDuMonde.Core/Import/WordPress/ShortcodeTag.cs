using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>One shortcode tag: <c>[gallery ids="1,2"]</c> or <c>[/caption]</c>.</summary>
internal sealed partial class ShortcodeTag
{
    private readonly Dictionary<string, string> named = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> positional = [];

    public ShortcodeTag(Match match)
    {
        Name = match.Groups["name"].Value.ToLowerInvariant();
        IsEnd = match.Groups["end"].Success;
        foreach (Match attribute in Attribute().Matches(match.Groups["attributes"].Value))
        {
            var value = attribute.Groups["double"].Value + attribute.Groups["single"].Value + attribute.Groups["bare"].Value;
            if (attribute.Groups["name"].Success)
                named[attribute.Groups["name"].Value] = value;
            else
                positional.Add(value);
        }
    }

    public string Name { get; }

    public bool IsEnd { get; }

    public bool HasNamed => named.Count > 0;

    public string? this[string name] => named.GetValueOrDefault(name);

    /// <summary>The first web address among the attributes: players name it in many ways.</summary>
    public string? Url => named.Values.Concat(positional).Select(value => value.TrimStart('='))
        .FirstOrDefault(value => value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    // name="a b", name='a b', name=ab, "a b", ab
    [GeneratedRegex("""(?:(?<name>[A-Za-z][\w-]*)\s*=\s*)?(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"']+))""")]
    private static partial Regex Attribute();
}
