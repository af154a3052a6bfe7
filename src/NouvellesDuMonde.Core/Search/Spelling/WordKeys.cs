using System.Text;

namespace NouvellesDuMonde.Core.Search.Spelling;

/// <summary>
/// Keys by which a misspelt word meets the right one. Two words that are one mistake apart (a letter too many, missing, other or swapped)
/// have a key in common when each is also filed without one of its letters (Garbe's symmetric deletion); the typed one is looked for
/// without two as well. One more key is how the word sounds, for mistakes of the ear: « Netanyaou », « élefan ».
/// </summary>
internal static class WordKeys
{
    private const int ShortestDeleted = 4;
    private const int ShortestDeletedTwice = 7;

    private static readonly (string From, string To)[] Sounds =
    [
        ("eaux", "o"), ("eau", "o"), ("aux", "o"), ("au", "o"), ("oeu", "eu"), ("oe", "e"), ("ph", "f"), ("sch", "ch"), ("ck", "k"), ("qu", "k"),
        ("q", "k"), ("ain", "in"), ("ein", "in"), ("aim", "in"), ("ym", "in"), ("yn", "in"), ("im", "in"), ("am", "an"), ("em", "an"), ("en", "an"),
        ("ai", "e"), ("ei", "e"), ("ay", "e"), ("ey", "e"), ("tion", "sion"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("ge", "je"), ("gi", "ji"),
        ("gu", "g"), ("c", "k"), ("kh", "ch"), ("y", "i"), ("z", "s"), ("w", "v"), ("x", "ks"),
    ];

    /// <summary>Those under which a word is filed.</summary>
    public static IEnumerable<string> Of(string word) => Deletions(word).Append(SoundOf(word)).Prepend(word).Distinct();

    /// <summary>Those under which a typed word is looked for.</summary>
    public static IEnumerable<string> Around(string typed) =>
        Of(typed).Concat(typed.Length < ShortestDeletedTwice ? [] : Deletions(typed).SelectMany(Deletions)).Distinct();

    /// <summary>As it sounds, roughly; the digit keeps it apart from words.</summary>
    public static string SoundOf(string word)
    {
        var sound = word.TrimEnd('s', 't', 'd', 'x', 'p', 'e');
        sound = sound.Length < 2 ? word : sound;
        foreach (var (from, to) in Sounds)
            sound = sound.Replace(from, to, StringComparison.Ordinal);
        var key = new StringBuilder("1");
        foreach (var c in sound)
        {
            if (key[^1] != c && (c != 'h' || key[^1] == 'c'))
                key.Append(c);
        }

        return key.Length <= SearchWord.MaxLength ? key.ToString() : key.ToString(0, SearchWord.MaxLength);
    }

    private static IEnumerable<string> Deletions(string word) =>
        word.Length < ShortestDeleted ? [] : Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));
}
