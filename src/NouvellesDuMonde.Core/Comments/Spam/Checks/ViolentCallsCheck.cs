using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>A call to violence or hatred: nothing of spam, but what a publisher reads before it shows.</summary>
internal sealed class ViolentCallsCheck : ISpamCheck
{
    public string Name => "violent-calls";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts) => ViolentCalls.In(facts.FoldedWords) is { Count: > 0 } found
        ? [new SpamSignal(Name, 0, $"Appel à la violence ou à la haine, à vérifier\u00A0: {WordList.InWords(found)}.") { AtLeast = SpamDecision.Hold }]
        : [];
}
