using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>The figures of an offer: a price or a share, as in any talk of money, and how soon.</summary>
internal static partial class SalesFigures
{
    /// <returns>As written; <c>null</c> when there is none.</returns>
    public static string? AmountIn(string text) => First(Amount(), text);

    /// <summary>« En 48 h ».</summary>
    /// <returns>As written; <c>null</c> when there is none.</returns>
    public static string? TermIn(string text) => First(Term(), text);

    private static string? First(Regex kind, string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') && kind.Match(text) is { Success: true } match ? match.Value.Trim() : null;

    [GeneratedRegex(@"\d[\d .,\u00A0\u202F]{0,12}(?:€|\$|\b(?:k€|euros?|eur|dollars?|usd|btc|fcfa)\b)|\d[ \u00A0\u202F]?%", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(?:en|sous)[ \u00A0](?:moins de )?\d{1,2}[ \u00A0\u202F]?(?:h|heures?|jours?|semaines?|minutes?|min|mois)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Term();
}
