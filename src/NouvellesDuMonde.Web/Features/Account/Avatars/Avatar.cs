using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NouvellesDuMonde.Web.Features.Account.Avatars;

/// <summary>
/// A face for somebody who gave none: initials on a pattern of the member's own. Made from its address alone (no query, no third
/// party, nothing to find out by it), so that everybody keeps it for good.
/// </summary>
public static class Avatar
{
    private const int SeedLength = 8;

    // Dark enough for white letters (contrast of 4.5 or more).
    private static readonly string[] Grounds = ["#7a1f2b", "#1f4e79", "#2d5a3d", "#5b3a74", "#7a4a12", "#1d5b63", "#4a4a4a", "#70305f"];

    /// <summary>« AD » for Aïcha Diallo, « P » for Paul.</summary>
    public static string PathOf(int memberId, string name)
    {
        var words = name.Split([' ', '-', '_', '.'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetterOrDigit(w[0])).ToList();
        var initials = words.Count == 0 ? "x" : words.Count == 1 ? words[0][..1] : $"{words[0][0]}{words[^1][0]}";
        var seed = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"avatar:{memberId}"))))[..SeedLength];
        return $"/avatars/{Uri.EscapeDataString(initials.ToUpper(CultureInfo.GetCultureInfo("fr-FR")))}-{seed}.svg";
    }

    /// <returns><c>null</c> when the file name is none that <see cref="PathOf"/> could make.</returns>
    public static string? Svg(string name)
    {
        if (name.Split('-') is not [{ Length: 1 or 2 } initials, { Length: SeedLength } hex] || !initials.All(char.IsLetterOrDigit)
            || !uint.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var seed))
            return null;
        var shapes = new StringBuilder();
        for (var i = 0; i < 3; i++)
        {
            var bits = (int)(BinaryPrimitives.ReverseEndianness(seed) >> (8 * i)) & 0xFF;
            shapes.Append(CultureInfo.InvariantCulture, $"""<circle cx="{bits % 9 * 8}" cy="{bits / 9 % 9 * 8}" r="{12 + (bits % 5 * 4)}"/>""");
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="{Grounds[seed % Grounds.Length]}"/><g fill="#000" fill-opacity=".12">{shapes}</g><text x="32" y="33" fill="#fff" font-family="system-ui,sans-serif" font-size="26" font-weight="600" text-anchor="middle" dominant-baseline="central">{initials}</text></svg>""");
    }
}
