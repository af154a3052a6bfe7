using System.Globalization;

namespace NouvellesDuMonde.Core;

public static class French
{
    /// <summary>Dates, numbers and alphabetical order as a reader in France expects them.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr-FR");
}
