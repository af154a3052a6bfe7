using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>The figures of an offer: a price, a share, and how soon.</summary>
internal static partial class SalesFigures
{
    /// <returns>The first of each kind, as written.</returns>
    public static IReadOnlyList<string> In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return [];
        List<string> found = [];
        foreach (var kind in (ReadOnlySpan<Regex>)[Price(), Share(), Term()])
        {
            if (kind.Match(text) is { Success: true } match)
                found.Add(match.Value.Trim());
        }

        return found;
    }

    [GeneratedRegex(@"\d[\d .,\u00A0\u202F]{0,12}(?:€|\$|\b(?:k€|euros?|eur|dollars?|usd|btc|fcfa)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    [GeneratedRegex(@"\d[ \u00A0\u202F]?%", RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex(@"\b(?:en|sous)[ \u00A0](?:moins de )?\d{1,2}[ \u00A0\u202F]?(?:h|heures?|jours?|semaines?|minutes?|min|mois)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Term();
}
