using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Praise that fits under every page, as robots leave it. One such sentence may be chance; two come out of the same stock.</summary>
internal sealed class StockPraiseCheck : ISpamCheck
{
    private const double One = 2;
    private const double Several = 5;

    /// <summary>Words up to which polite praise is all there is.</summary>
    private const int FewWords = 40;

    /// <summary>What the praise is for.</summary>
    private const double WithAddress = 4;

    public string Name => "stock-praise";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        var today = DateOnly.FromDateTime(facts.NowUtc);
        var telling = StockPraise.Telling.FoundIn(facts.FoldedWords, today);
        var hasAddress = facts.Links.Any(l => !KnownHosts.Contains(WebLinks.Owner(l.Host))) || WebLinks.NamedIn(facts.Plain).Any(h => !KnownHosts.Contains(WebLinks.Owner(h)))
            || AuthorNames.Advertises(facts.Author.Name);
        if (telling.Count > 0)
        {
            var weight = (telling.Count == 1 ? One : Several) + (hasAddress ? WithAddress : 0);
            return [new SpamSignal(Name, weight, $"Compliments de robot\u00A0: {WordList.InWords(telling)}.")];
        }

        return hasAddress && facts.FoldedWords.Words.Count <= FewWords && StockPraise.Polite.FoundIn(facts.FoldedWords, today) is { Count: > 0 } polite
            ? [new SpamSignal(Name, polite.Count == 1 ? One : Several, $"Un compliment et une adresse\u00A0: {WordList.InWords(polite)}.")]
            : [];
    }
}
