namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Whoever was refused lately is read first.</summary>
internal sealed class PastRefusalsCheck : ISpamCheck
{
    private const double Most = 2;

    public string Name => "past-refusals";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.Author.RefusedCount is > 0 and var refused)
        {
            yield return new SpamSignal(Name, Math.Min(refused, Most), $"Commentaires refusés en {facts.Options.HistoryDays} jours\u00A0: {refused}.")
            {
                AtLeast = SpamDecision.Hold,
            };
        }
    }
}
