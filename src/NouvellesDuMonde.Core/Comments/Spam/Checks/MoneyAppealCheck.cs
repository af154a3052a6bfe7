using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>A place to send money to. Readers collect for a neighbour; who writes in another language than the site's collects wherever a form is open.</summary>
internal sealed class MoneyAppealCheck : ISpamCheck
{
    private const double Near = 3;
    private const double FromAfar = 5;

    /// <summary>Who discusses a wallet does not ask for anything.</summary>
    private static readonly WordSet Asking = new("""
        donate donation donations give send tip tips help support please don dons donner donnez aidez aider soutenez soutenir envoyez envoyer versez
        """);

    public string Name => "money-appeal";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        var what = facts.Links.Select(l => l.Host).FirstOrDefault(h => Fundraisers.Contains(WebLinks.Owner(h))) is { } host ? $"Adresse d’une collecte d’argent\u00A0: {host}."
            : AsksForCoins(facts) ? "Demande d’argent, avec l’adresse d’un portefeuille de cryptomonnaie."
            : null;
        return what is null ? [] : [new SpamSignal(Name, facts.IsFrench ? Near : FromAfar, what)];
    }

    private static bool AsksForCoins(SpamFacts facts) =>
        ContactOffers.HasWallet(facts.Plain) && facts.FoldedWords.FirstOf(Asking, 0, facts.FoldedWords.Words.Count - 1) is not null;
}
