using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>Services that hide where a link leads. The site's own list of what readers meet; a sign, never a reason by itself.</summary>
internal static class Shorteners
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Hosts = FrozenSet.Create(StringComparer.Ordinal,
        "adf.ly", "amzn.to", "bc.vc", "bit.do", "bit.ly", "bitly.com", "bitly.ws", "bl.ink", "buff.ly", "chilp.it", "clck.ru", "cli.re",
        "cutt.ly", "cutt.us", "db.tt", "dlvr.it", "fb.me", "gg.gg", "goo.gl", "goo.su", "hyperurl.co", "ht.ly", "is.gd", "j.mp", "kutt.it",
        "linktr.ee", "lnkd.in", "lnk.bio", "lstu.fr", "mcaf.ee", "ouo.io", "ow.ly", "po.st", "qr.ae", "rb.gy", "rebrand.ly",
        "reurl.cc", "s.id", "s.coop", "sh.st", "short.gy", "shorte.st", "shorturl.at", "shrtco.de", "smarturl.it", "snip.ly", "soo.gd",
        "surl.li", "t.co", "t.ly", "t2m.io", "tiny.cc", "tinyurl.com", "trib.al", "u.to", "urlz.fr", "urls.fr", "v.gd", "v.ht",
        "vk.cc", "x.co", "xurl.fr", "y2u.be", "zpr.io",
        "adfoc.us", "binbox.io", "linkbucks.com", "shhort.com").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> host) => Hosts.Contains(host);
}
