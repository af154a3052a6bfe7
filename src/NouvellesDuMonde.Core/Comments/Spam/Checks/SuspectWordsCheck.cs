using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Words that a person should read in their sentence before it shows: insults, hatred, threats.</summary>
internal sealed class SuspectWordsCheck : ISpamCheck
{
    private const double Most = 2;

    public string Name => "suspect-words";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.Words.Suspect is { Count: > 0 } found)
        {
            yield return new SpamSignal(Name, Math.Min(found.Count, Most), $"Mots à vérifier\u00A0: {WordList.InWords(found)}.")
            {
                AtLeast = SpamDecision.Hold,
            };
        }
    }
}
