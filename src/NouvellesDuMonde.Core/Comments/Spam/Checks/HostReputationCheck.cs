namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>What this site's moderators thought of comments with links to the same place.</summary>
internal sealed class HostReputationCheck : ISpamCheck
{
    public string Name => "host-reputation";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.Hosts.MaxBy(h => h.Weight) is not { Weight: not 0 } worst)
            yield break;
        yield return new SpamSignal(Name, worst.Weight, worst.IsListed
            ? $"{worst.Host} est sur la liste des sites indésirables."
            : $"{worst.Host}\u00A0: ici {worst.Spam} fois indésirable, {worst.Published} fois publié.");
    }
}
