using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// A French comment that talks like a seller and gives a way to answer, whatever it sells. What it quotes does not count, and in a longer text
/// chance brings more of such words together. Other languages are left to the model.
/// </summary>
internal sealed class SalesTalkCheck : ISpamCheck
{
    private const int Enough = 2;

    /// <summary>Words up to which no kind of a seller's words is there by chance.</summary>
    private const int FewWords = 30;

    /// <summary>Further words for which there may be one kind more.</summary>
    private const int WordsForOneMore = 30;

    /// <summary>Points for each kind from <see cref="Enough"/> on.</summary>
    private const double Each = 3;

    public string Name => "sales-talk";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (!facts.IsFrench || Count(facts.FoldedWords, facts.Plain) is not { } kinds || !AnswerWays.Has(facts))
            return [];
        var own = QuotedPassages.Without(facts.Plain);
        if (own.Length != facts.Plain.Length && Count(FoldedWords.Of(own), own) is null)
            return [];
        var weight = Math.Min(Each * (kinds.Count - Allowance(facts.FoldedWords) - Enough + 1), facts.Options.SpamFrom);
        return [new SpamSignal(Name, weight, $"Parle comme une publicité, et dit comment y répondre\u00A0: {WordList.InWords(kinds)}.")];
    }

    /// <returns>What was found of each kind; <c>null</c>: too little.</returns>
    private static IReadOnlyList<string>? Count(FoldedWords words, string text)
    {
        IReadOnlyList<string> kinds = [.. SalesTalk.In(words), .. SalesFigures.In(text)];
        return kinds.Count >= Enough + Allowance(words) ? kinds : null;
    }

    private static int Allowance(FoldedWords words) => Math.Max(0, words.Words.Count - FewWords) / WordsForOneMore;
}
