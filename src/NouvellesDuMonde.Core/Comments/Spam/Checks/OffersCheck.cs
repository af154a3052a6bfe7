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
        var today = DateOnly.FromDateTime(facts.NowUtc);
        var trades = Offers.Trades.FoundIn(facts.FoldedWords, today);
        var subjects = Offers.Subjects.FoundIn(facts.FoldedWords, today);
        if (trades.Count + subjects.Count == 0 || !AnswerWays.Has(facts))
            return [];
        var pitches = Offers.Pitches.FoundIn(facts.FoldedWords, today);
        var weight = WeightOf(trades.Count, subjects.Count, pitches.Count, facts.Options);
        return weight == 0 ? [] : [new SpamSignal(Name, weight, $"Une offre, et comment y répondre\u00A0: {WordList.InWords([.. trades, .. subjects, .. pitches])}.")];
    }

    private static double WeightOf(int trades, int subjects, int pitches, SpamOptions options)
    {
        var isClear = trades >= 2 || (trades == 1 && (pitches >= 2 || (pitches == 1 && subjects > 0)));
        var isLikely = trades == 1 || (subjects >= 1 && pitches >= 1 && subjects + pitches >= 3);
        return isClear ? options.SpamFrom : isLikely ? Likely : 0;
    }
}
