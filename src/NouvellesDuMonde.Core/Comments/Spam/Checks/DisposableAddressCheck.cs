using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>An account behind a letter box of ten minutes: a moderator should know, and may well let it be.</summary>
internal sealed class DisposableAddressCheck : ISpamCheck
{
    public string Name => "disposable-address";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (DisposableDomains.Of(facts.Author.Email) is { } domain)
            yield return new SpamSignal(Name, 1, $"Adresse e-mail jetable ({domain}).");
    }
}
