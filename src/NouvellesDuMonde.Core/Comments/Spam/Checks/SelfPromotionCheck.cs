using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// What a comment asks for its own author. In a few words, twice, or in another language than the site's there is nothing else in it; who has
/// something to say besides may have forgotten himself, and who quotes such a request laughs at it: a person reads both.
/// </summary>
internal sealed class SelfPromotionCheck : ISpamCheck
{
    private const double Likely = 3;
    private const int FewWords = 30;

    public string Name => "self-promotion";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (SelfPromotion.In(facts.FoldedWords) is not { Count: > 0 } found)
            return [];
        var isAll = (found.Count > 1 || facts.FoldedWords.Words.Count <= FewWords || !facts.IsFrench) && !IsQuoted(facts);
        return [new SpamSignal(Name, isAll ? facts.Options.SpamFrom : Likely, $"Demande quelque chose pour son auteur\u00A0: {WordList.InWords(found)}.")];
    }

    private static bool IsQuoted(SpamFacts facts) =>
        SelfPromotion.In(FoldedWords.Of(QuotedPassages.Without(facts.Plain))).Count == 0;
}
