using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>A call to violence, a threat, a grave accusation: nothing of spam, but what a publisher reads before it shows.</summary>
internal sealed class GraveWordsCheck : ISpamCheck
{
    public string Name => "grave-words";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts) => GraveWords.In(facts.FoldedWords) is { Count: > 0 } found
        ? [new SpamSignal(Name, 0, $"Appel à la violence, menace ou accusation à vérifier\u00A0: {WordList.InWords(found)}.") { AtLeast = SpamDecision.Hold }]
        : [];
}
