namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>The site's lists as typed: one word or expression a line. Blank: the list that the site comes with.</summary>
public sealed record WordListsInput(string? BannedWords, string? SuspectWords, string? WeakWords)
{
    /// <summary>Of the lists that the editor began from (<see cref="WordLists.VersionKey"/>); empty for those that come with the site.</summary>
    public string? Version { get; init; }

    /// <summary>What is wrong with the first wrong line of each list.</summary>
    public IEnumerable<FieldRefusal> Refusals()
    {
        foreach (var (field, list) in new[] { (nameof(BannedWords), BannedWords), (nameof(SuspectWords), SuspectWords), (nameof(WeakWords), WeakWords) })
        {
            var wrong = LinesOf(list).Select((line, i) => (Place: i + 1, Why: WordList.RefusalOf(line))).FirstOrDefault(l => l.Why is not null);
            if (wrong.Why is not null)
                yield return new(field, $"Ligne {wrong.Place}\u00A0: {wrong.Why}");
        }
    }

    /// <summary>What these lists would be; the imported one stays.</summary>
    public WordLists Applied(WordLists lists) => lists with
    {
        Banned = ListOf(BannedWords, WordLists.Default.Banned),
        Suspect = ListOf(SuspectWords, WordLists.Default.Suspect),
        Weak = ListOf(WeakWords, WordLists.Default.Weak),
    };

    /// <returns><c>null</c> for the list that comes with the site, and grows with it.</returns>
    internal static IReadOnlyList<string>? Own(string? typed, IReadOnlyList<string> standard)
    {
        var lines = LinesOf(typed).Where(l => l.Length > 0).Distinct().ToList();
        return lines.Count == 0 || lines.SequenceEqual(standard) ? null : lines;
    }

    private static WordList ListOf(string? typed, WordList standard) => Own(typed, []) is { } lines ? new WordList(lines) : standard;

    private static string[] LinesOf(string? typed) => (typed ?? "").Split('\n', StringSplitOptions.TrimEntries);
}
