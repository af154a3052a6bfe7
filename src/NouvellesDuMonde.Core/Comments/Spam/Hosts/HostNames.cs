using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Comments.Spam.Hosts;

/// <summary>
/// What a host's own name says: addresses made to be found in a search engine carry what they sell (« serrurier-paris-24h »). The lists hold
/// trades that advertise by comments and no subject of the news: a host named after bitcoin may well be a source.
/// </summary>
internal static class HostNames
{
    /// <summary>Also within a word: « topcasinofrance ».</summary>
    private static readonly string[] Anywhere =
    [
        "casino", "jackpot", "roulette", "betting", "pronostic", "viagra", "cialis", "replica", "replique", "voyance", "marabout", "escort", "porno",
        "backlink", "follower", "streaming", "iptv", "serrurier", "plombier", "toiture", "vitrier", "demenagement", "debarras", "maigrir", "minceur",
        "pascher", "codepromo", "discount", "coupon", "payday",
    ];

    /// <summary>As a word between dashes, digits and points.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal,
        "bet", "bets", "poker", "slots", "bonus", "pronos", "sex", "sexe", "porn", "dating", "coquine", "coquines",
        "seo", "stream", "streams", "streamz", "gagner", "gains", "promo", "promos", "soldes", "deals", "cheap", "buy", "loan", "loans", "pret", "prets",
        "forex", "trading", "essay", "essays", "nettoyage", "depannage", "renovation", "voyant", "regime", "recovery", "illuminati");

    /// <summary>Ends that cost next to nothing and are thrown away.</summary>
    private static readonly FrozenSet<string> CheapEnds = FrozenSet.Create(StringComparer.Ordinal,
        "top", "xyz", "club", "icu", "buzz", "click", "online", "site", "website", "space", "store", "shop", "vip", "win", "bet", "loan", "fun", "live", "bid", "trade",
        "stream", "date", "review", "party", "cyou", "sbs", "cfd", "tk", "ml", "ga", "cf", "gq", "ws", "cc");

    /// <param name="host">Folded, without « www. ».</param>
    /// <returns>The words of a trade in it, all of them: « casino-bonus-top.example » has two.</returns>
    public static IReadOnlyList<string> TradesIn(string host)
    {
        var name = NameOf(host);
        List<string>? found = null;
        foreach (var word in name.Split(['.', '-', '_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Words.Contains(word))
                (found ??= []).Add(word);
            else
                found = AddAll(found, word);
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    public static bool HasCheapEnd(string host) => CheapEnds.Contains(host[(host.LastIndexOf('.') + 1)..]);

    private static List<string>? AddAll(List<string>? found, string word)
    {
        foreach (var trade in Anywhere)
        {
            if (word.Contains(trade, StringComparison.Ordinal))
                (found ??= []).Add(trade);
        }

        return found;
    }

    // The end says what the name costs, not what it sells.
    private static string NameOf(string host) => host.LastIndexOf('.') is > 0 and var point ? host[..point] : host;
}
