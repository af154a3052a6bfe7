using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Subjects of the news that advertisements like too. One point for all of them: they tip a scale and fill none.</summary>
internal sealed class WeakWordsCheck : ISpamCheck
{
    public string Name => "weak-words";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts) => facts.Words.Weak is { Count: > 0 } found
        ? [new SpamSignal(Name, found.Count == 1 ? 0.5 : 1, $"Mots que la publicité aime aussi\u00A0: {WordList.InWords(found)}.")]
        : [];
}
