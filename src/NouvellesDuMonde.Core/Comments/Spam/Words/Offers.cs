namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>
/// What advertisements under French articles offer, and how they put it. No setting: it tells something only beside a way to answer
/// (<c>OffersCheck</c>).
/// </summary>
internal static class Offers
{
    private const string Resource = "offers.txt";

    private static readonly Dictionary<string, List<string>> Lists = Read();

    /// <summary>Expressions of one trade and of hardly anybody else: « m'a accordé un prêt » is what the lender's friend writes.</summary>
    public static WordList Trades { get; } = new(Lists["Trades"]);

    /// <summary>What the trades are about, and the news as well: « passeport », « casino en ligne ».</summary>
    public static WordList Subjects { get; } = new(Lists["Subjects"]);

    /// <summary>How any of them sells: « places limitées », « sans engagement ».</summary>
    public static WordList Pitches { get; } = new(Lists["Pitches"]);

    /// <summary>« Location benne », « mutuelle senior »: two words at least, for a plumber may call himself one.</summary>
    /// <returns>The expression found, or <c>null</c>.</returns>
    public static string? InName(string name)
    {
        var words = FoldedWords.Of(name);
        return Trades.FoundIn(words, DateOnly.MinValue).Concat(Subjects.FoundIn(words, DateOnly.MinValue)).FirstOrDefault(e => e.Contains(' ', StringComparison.Ordinal));
    }

    private static Dictionary<string, List<string>> Read()
    {
        using var resource = typeof(Offers).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var reader = new StreamReader(resource);
        var lists = new Dictionary<string, List<string>>();
        var current = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                lists[line[3..]] = current = [];
            else if (line.Length > 0 && line[0] != '#')
                current.Add(line);
        }

        return lists;
    }
}
