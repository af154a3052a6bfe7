using System.Globalization;
using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Demo;

/// <summary>A moment relative to the seeding: <c>-2h15m</c>, <c>-12d</c>, <c>+1d</c>.</summary>
internal static partial class DemoAge
{
    public static TimeSpan Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            throw new FormatException($"Demo content: « {text} » is no age such as -1d3h20m.");
        var span = new TimeSpan(Number(match.Groups["d"]), Number(match.Groups["h"]), Number(match.Groups["m"]), 0);
        return match.Groups["sign"].Value == "-" ? -span : span;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<sign>[+-])(?:(?<d>\d+)d)?(?:(?<h>\d+)h)?(?:(?<m>\d+)m)?$")]
    private static partial Regex Form();
}
