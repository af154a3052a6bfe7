using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// A French comment that talks like a seller and gives a way to answer, whatever it sells. What it quotes does not count, and in a longer text
/// chance brings more of such words together. Beside a way that leads to its author alone, one kind fewer makes a person look. Other
/// languages are left to the model.
/// </summary>
internal sealed class SalesTalkCheck : ISpamCheck
{
    private const int Enough = 2;
    private const int OneShort = -1;

    /// <summary>Words up to which no kind of a seller's words is there by chance.</summary>
    private const int FewWords = 30;

    /// <summary>Further words for which there may be one kind more.</summary>
    private const int WordsForOneMore = 30;

    /// <summary>Points for two kinds, and for any number with a way that has to be asked for: a person looks.</summary>
    private const double Likely = 3;

    public string Name => "sales-talk";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (!facts.IsFrench || SurplusOf(facts.FoldedWords, facts.Plain, out var kinds) < OneShort || !AnswerWays.Has(facts))
            return [];
        var own = QuotedPassages.Without(facts.Plain);
        var words = FoldedWords.Of(own);
        var weight = SurplusOf(words, own, out _) switch
        {
            > 0 when AnswerWays.IsGiven(facts) => facts.Options.SpamFrom,
            >= 0 => Likely,
            OneShort when AnswerWays.IsPrivate(facts) || (words.Words.Count <= FewWords && AnswerWays.IsNamed(facts)) => facts.Options.HoldFrom,
            _ => 0,
        };
        return weight == 0 ? [] : [new SpamSignal(Name, weight, $"Parle comme une publicité, et dit comment y répondre\u00A0: {WordList.InWords(kinds)}.")];
    }

    /// <returns>How many kinds there are beyond what it takes; negative: too few. An amount and a gain together are one: so speaks whoever discusses money.</returns>
    private static int SurplusOf(FoldedWords words, string text, out IReadOnlyList<string> kinds)
    {
        var (talk, hasMoney) = SalesTalk.In(words);
        kinds = talk;
        if (talk.Count == 0)
            return -Enough;
        string?[] figures = [SalesFigures.AmountIn(text), SalesFigures.TermIn(text)];
        kinds = [.. talk, .. figures.OfType<string>()];
        var chance = (hasMoney && figures[0] is not null ? 1 : 0) + (Math.Max(0, words.Words.Count - FewWords) / WordsForOneMore);
        return kinds.Count - chance - Enough;
    }
}
