namespace NouvellesDuMonde.Core.Search.Spelling;

/// <summary>A word that articles use, as they write it, with the number of articles: what « vouliez-vous dire » chooses from.</summary>
public sealed class SearchWord
{
    public const int MaxLength = 30;

    private SearchWord()
    {
    }

    internal SearchWord(string folded, string form, int articles) => (Folded, Form, Articles) = (folded, form, articles);

    /// <summary>Letters a to z.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>Lower case, with its accents.</summary>
    public string Form { get; private set; } = "";

    /// <summary>In how many articles, about: a withdrawal takes nothing off until the index is rebuilt.</summary>
    public int Articles { get; private set; }

    internal void Add(int articles) => Articles += articles;
}

/// <summary>One of the keys under which a word is found when it is misspelt: without one of its letters, or as it sounds.</summary>
public sealed class SearchWordKey
{
    private SearchWordKey()
    {
    }

    internal SearchWordKey(string key, string word) => (Key, Word) = (key, word);

    public string Key { get; private set; } = "";

    /// <summary>The <see cref="SearchWord.Folded"/> that it leads to.</summary>
    public string Word { get; private set; } = "";
}
