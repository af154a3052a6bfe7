namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Speaks for those whose comments were published and none refused, and for the newsroom.</summary>
internal sealed class TrustCheck : ISpamCheck
{
    /// <summary>Points.</summary>
    public const double Worth = 2;

    public string Name => "trust";

    public bool JudgesStaff => true;

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.Author.IsStaff)
            yield return new SpamSignal(Name, -facts.Options.SpamFrom, "Membre de la rédaction.");
        else if (facts.Author.RefusedCount == 0 && facts.Author.PublishedCount >= facts.Options.TrustedFrom)
            yield return new SpamSignal(Name, -Worth, $"Au moins {facts.Options.TrustedFrom} commentaires publiés, aucun refusé en {facts.Options.HistoryDays} jours.");
    }
}
