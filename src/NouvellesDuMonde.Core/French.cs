using System.Globalization;

namespace NouvellesDuMonde.Core;

public static class French
{
    /// <summary>Dates, numbers and alphabetical order as a reader in France expects them.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>« 12,5 % » with a space that does not break; the culture's own pattern has one that does.</summary>
    /// <param name="share">1 is a hundred per cent.</param>
    public static string Percent(double share, int decimals = 1) => (share * 100).ToString($"N{decimals}", Culture) + "\u00A0%";
}
