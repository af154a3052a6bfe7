namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>The first comments of somebody whom nobody knows yet are read by a person.</summary>
internal sealed class NewAccountCheck : ISpamCheck
{
    public string Name => "new-account";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.NowUtc - facts.Author.RegisteredUtc < TimeSpan.FromHours(facts.Options.NewAccountHours))
            yield return Unknown($"Compte créé il y a moins de {facts.Options.NewAccountHours} h.");
        else if (facts.Author.PublishedCount < facts.Options.NewAccountComments)
            yield return Unknown($"Moins de {facts.Options.NewAccountComments} commentaires publiés.");
    }

    private SpamSignal Unknown(string explanation) => new(Name, 1, explanation) { AtLeast = SpamDecision.Hold };
}
