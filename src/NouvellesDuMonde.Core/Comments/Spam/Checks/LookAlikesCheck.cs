using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Latin words with Cyrillic or Greek letters of the same shape: made to pass by a list of words.</summary>
internal sealed class LookAlikesCheck : ISpamCheck
{
    // « μA », « kΩ »: a unit is no word.
    private const int FewestLatin = 2;
    private const char Micro = 'μ';

    /// <summary>Wholly foreign and yet readable: « СССР » is shorter.</summary>
    private const int FewestAlike = 5;

    public string Name => "look-alikes";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        List<string>? words = null;
        for (var i = 0; i < facts.FoldedWords.Words.Count; i++)
        {
            if (IsMixed(facts.FoldedWords.Between(i, i)) || (facts.Foreign is null && IsDisguised(facts.FoldedWords.Between(i, i))))
                (words ??= []).Add(facts.FoldedWords.Between(i, i).ToString());
        }

        if (words is not null)
            yield return new SpamSignal(Name, words.Count == 1 ? 2 : 4, $"Lettres d’un autre alphabet au milieu de mots\u00A0: {Spam.Words.WordList.InWords(words)}.");
    }

    private static bool IsDisguised(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (LookAlikes.ToLatin(c) == c)
                return false;
        }

        return word.Length >= FewestAlike;
    }

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        word = word is [Micro, ..] ? word[1..] : word;
        var (latin, alike) = (0, 0);
        foreach (var c in word)
        {
            if (char.IsAsciiLetter(c))
                latin++;
            else if (LookAlikes.ToLatin(c) != c)
                alike++;
        }

        return latin >= FewestLatin && alike > 0;
    }
}
