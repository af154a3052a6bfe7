namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// Many members at once from one network. Schools, offices and telephone companies are networks too: it makes a comment wait at most.
/// </summary>
internal sealed class NetworkCheck : ISpamCheck
{
    private const int Busy = 6;
    private const int Crowded = 15;

    public string Name => "network";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts) => facts.Recent.OthersInNetwork >= Busy
        ? [new SpamSignal(Name, facts.Recent.OthersInNetwork >= Crowded ? 2 : 1, $"{facts.Recent.OthersInNetwork} autres membres du même réseau en {facts.Options.RateWindowMinutes} minutes.")]
        : [];
}
