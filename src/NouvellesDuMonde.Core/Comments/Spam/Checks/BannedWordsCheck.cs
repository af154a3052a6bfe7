using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Words that no reader of this site writes and every campaign does. The list is the site's own.</summary>
internal sealed class BannedWordsCheck : ISpamCheck
{
    public string Name => "banned-words";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.Words.Banned is { Count: > 0 } found)
        {
            yield return new SpamSignal(Name, facts.Options.SpamFrom, $"Mots interdits\u00A0: {WordList.InWords(found)}.")
            {
                AtLeast = SpamDecision.Spam,
            };
        }
    }
}
