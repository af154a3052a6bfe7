using System.Collections.Frozen;
using NouvellesDuMonde.Core.Search.Analysis;

namespace NouvellesDuMonde.Core.Comments.Spam.Subject;

/// <summary>How much of what a comment says is about what the article says.</summary>
internal static class SharedTerms
{
    /// <summary>Fewer telling words say nothing: « Tout à fait d’accord ».</summary>
    private const int Fewest = 8;

    /// <returns>From 0 to 1; <c>null</c> for a short comment, and for an article without words.</returns>
    public static double? Share(string text, FrozenSet<string> article)
    {
        if (article.Count == 0)
            return null;
        var terms = FrenchAnalyzer.Analyze(text).Where(t => !t.IsWhole).Select(t => t.Term).Distinct(StringComparer.Ordinal).ToList();
        return terms.Count < Fewest ? null : Math.Round((double)terms.Count(article.Contains) / terms.Count, 2);
    }
}
