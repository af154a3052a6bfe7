namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// Many members at once from one network. Schools, offices and telephone companies are networks too: it makes a comment wait at most.
/// </summary>
internal sealed class NetworkCheck : ISpamCheck
{
    /// <summary>Times what is busy.</summary>
    private const double Crowded = 2.5;

    public string Name => "network";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts) => facts.Recent.OthersInNetwork >= facts.Options.BusyNetworkFrom
        ? [new SpamSignal(Name, facts.Recent.OthersInNetwork >= Crowded * facts.Options.BusyNetworkFrom ? 2 : 1, $"{facts.Recent.OthersInNetwork} autres membres du même réseau en {facts.Options.RateWindowMinutes} minutes.")]
        : [];
}
