using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Search.Analysis;

/// <summary>
/// Brings the forms of a French word to one stem: « élection », « élections » → <c>elect</c>. Follows the description of the Snowball
/// algorithm for French (https://snowballstem.org/algorithms/french/stemmer.html), on letters whose accents are already folded, so
/// that a word typed without accents gets the stem of the same word with them. Differences, each for what readers of news look for:
/// a short remainder is never left (« Gaza » is not <c>gaz</c>, « Corée » not <c>cor</c>); « journaliste » is not <c>journal</c>; « jeux », « travaux », « française »,
/// « étrangère » and « directrice » meet « jeu », « travail », « français », « étranger » and « directeur »; the rare verb endings that
/// only an accent tells from nouns (« -èrent », « -âmes ») are cut while the accents are there.
/// </summary>
public static class FrenchStemmer
{
    /// <summary>Words of so few letters are their own stem.</summary>
    private const int ShortestStemmed = 4;

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["baux"] = "bail",
        ["cieux"] = "ciel",
        ["coraux"] = "corail",
        ["emaux"] = "email",
        ["travaux"] = "travail",
        ["vitraux"] = "vitrail",
        ["yeux"] = "oeil",
        // Kept apart from « mer », « départ », « parler » and « pari », whose stems they would share.
        ["mere"] = "mere",
        ["meres"] = "mere",
        ["departement"] = "departement",
        ["departements"] = "departement",
        ["paris"] = "paris",
        ["parlement"] = "parlement",
        ["parlements"] = "parlement",
    }.ToFrozenDictionary();

    private static readonly string[] AccentedVerbEndings = ["èrent", "âmes", "âtes", "îmes", "îtes"];

    /// <param name="word">One word in lower case, with or without its accents.</param>
    /// <returns>Letters a to z for a French word; a word with a digit, or in another script, comes back folded.</returns>
    public static string Stem(string word)
    {
        var bare = WithoutAccentedEnding(word);
        var folded = SearchText.Fold(bare);
        if (bare.Length != word.Length)
            return folded;
        if (Irregular.TryGetValue(folded, out var known))
            return known;
        if (folded.Length < ShortestStemmed || folded.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return folded;
        return new SnowballWord(folded).Stem();
    }

    private static string WithoutAccentedEnding(string word)
    {
        foreach (var ending in AccentedVerbEndings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return word;
    }
}
