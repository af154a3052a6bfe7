using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// An advertisement has two parts: what it offers, and how to get it. Loans, mediums, wagers and false papers are subjects of the news; who
/// offers one and gives a way to answer sells it. Without a way to answer none of the words says anything.
/// </summary>
internal sealed class OffersCheck : ISpamCheck
{
    private const double Likely = 3;

    public string Name => "offers";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        var (weight, found) = Weigh(facts.FoldedWords, facts);
        if (weight == 0 || !AnswerWays.Has(facts))
            return [];
        // Who warns of a message quotes it, and so may who sells: a person looks.
        if (weight > Likely && QuotedPassages.Without(facts.Plain) is var own && !ReferenceEquals(own, facts.Plain) && Weigh(FoldedWords.Of(own), facts).Weight < weight)
            weight = Likely;
        return [new SpamSignal(Name, weight, $"Une offre, et comment y répondre\u00A0: {WordList.InWords(found)}.")];
    }

    private static (double Weight, IReadOnlyList<string> Found) Weigh(FoldedWords words, SpamFacts facts)
    {
        var today = DateOnly.FromDateTime(facts.NowUtc);
        var (trades, subjects) = (Offers.Trades.FoundIn(words, today), Offers.Subjects.FoundIn(words, today));
        if (trades.Count + subjects.Count == 0)
            return (0, []);
        var pitches = Offers.Pitches.FoundIn(words, today);
        return (WeightOf(trades.Count, subjects.Count, pitches.Count, facts.Options), [.. trades, .. subjects, .. pitches]);
    }

    private static double WeightOf(int trades, int subjects, int pitches, SpamOptions options)
    {
        var isClear = trades >= 2 || (trades == 1 && (pitches >= 2 || (pitches == 1 && subjects > 0)));
        var isLikely = trades == 1 || (subjects >= 1 && pitches >= 1 && subjects + pitches >= 3);
        return isClear ? options.SpamFrom : isLikely ? Likely : 0;
    }
}
