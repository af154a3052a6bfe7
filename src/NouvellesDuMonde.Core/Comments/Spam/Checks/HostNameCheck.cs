using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>An address whose name is an advertisement. One word may be chance; two, or one and a cheap end, were chosen.</summary>
internal sealed class HostNameCheck : ISpamCheck
{
    public string Name => "host-name";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        foreach (var link in facts.Links)
        {
            if (!KnownHosts.Contains(WebLinks.Owner(link.Host)) && SignalOf(link.Host) is { } signal)
                return [signal];
        }

        return OfBareNames(facts.Plain);
    }

    // A name without « www. » and without a path may be a slip of the space bar, so it counts only where it says what it sells.
    private IEnumerable<SpamSignal> OfBareNames(string text)
    {
        foreach (var host in WebLinks.NamedIn(text))
        {
            if (HostNames.TradesIn(host).Count > 0 && !KnownHosts.Contains(WebLinks.Owner(host)))
                return [SignalOf(host)!];
        }

        return [];
    }

    private SpamSignal? SignalOf(string host)
    {
        var trades = HostNames.TradesIn(host);
        var isCheap = HostNames.HasCheapEnd(host);
        var signs = trades.Count + (isCheap ? 1 : 0);
        return signs == 0 ? null : new SpamSignal(Name, signs > 1 ? 4 : isCheap ? 1 : 2, trades.Count > 0
            ? $"Le nom {host} est celui d’une publicité ({string.Join(", ", trades)})."
            : $"Le nom {host} a une terminaison à bas prix.");
    }
}
