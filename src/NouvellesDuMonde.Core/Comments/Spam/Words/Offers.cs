namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>
/// What advertisements under French articles offer, and how they put it. No setting: it tells something only beside a way to answer
/// (<c>OffersCheck</c>).
/// </summary>
internal static class Offers
{
    private static readonly Dictionary<string, List<string>> Lists = EmbeddedWords.Sections("offers.txt");

    /// <summary>What people are called whose customers look for them on the web.</summary>
    private static readonly WordSet Occupations = new("""
        plombier plomberie serrurier serrurerie chauffagiste electricien vitrier couvreur macon peintre vtc taxi demenagement demenageur debarras
        traducteur traductrice coach voyant voyante medium marabout agence casino iptv cbd assurance mutuelle credit pret escort location depannage
        renovation isolation nettoyage toiture diagnostic formation webmaster seo boutique trading comparateur
        """);

    /// <summary>« Un plombier » has something to say.</summary>
    private static readonly WordSet Articles = new("un une le la l les ancien ancienne ex");

    /// <summary>Expressions of one trade and of hardly anybody else: « m'a accordé un prêt » is what the lender's friend writes.</summary>
    public static WordList Trades { get; } = new(Lists["Trades"]);

    /// <summary>What the trades are about, and the news as well: « passeport », « casino en ligne ».</summary>
    public static WordList Subjects { get; } = new(Lists["Subjects"]);

    /// <summary>How any of them sells: « places limitées », « sans engagement ».</summary>
    public static WordList Pitches { get; } = new(Lists["Pitches"]);

    /// <summary>« Location benne », « mutuelle senior »: two words at least, for a plumber may call himself one. « Chauffagiste Nantes » has a town besides.</summary>
    /// <returns>The expression found, or <c>null</c>.</returns>
    public static string? InName(string name)
    {
        var words = FoldedWords.Of(name);
        if (words.Words.Count > 1 && !words.IsAt(0, Articles) && words.FirstOf(Occupations, 0, words.Words.Count - 1) is { } occupation)
            return words.Between(occupation, occupation).ToString();
        return Trades.FoundIn(words, DateOnly.MinValue).Concat(Subjects.FoundIn(words, DateOnly.MinValue)).FirstOrDefault(e => e.Contains(' ', StringComparison.Ordinal));
    }
}
