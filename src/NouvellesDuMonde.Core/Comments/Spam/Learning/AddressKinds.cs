using System.Collections.Frozen;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>
/// What kind of place an address leads to, as far as its host says it: one more word for the model, which learns what each kind means. No list
/// of bad places; those have a reputation (<see cref="HostFactsQuery"/>).
/// </summary>
internal static class AddressKinds
{
    /// <summary>Of a host's name, the end: what lies before names only a part of the house.</summary>
    private const int LongestHost = 60;

    private const string Own = "<own-page>";
    private const string Fund = "<fund>";
    private const string Shop = "<shop>";
    private const string Source = "<source>";
    private const string Shortened = "<shortened>";

    private static readonly (string Kind, string Hosts)[] Lists =
    [
        ("<tube>", "youtube.com youtu.be"),
        (Own, """
            facebook.com fb.com fb.me instagram.com twitter.com x.com tiktok.com snapchat.com tumblr.com vk.com tsu.co myspace.com onlyfans.com
            soundcloud.com reverbnation.com bandcamp.com spotify.com mixcloud.com audiomack.com datpiff.com hulkshare.com deezer.com
            twitch.tv patreon.com tipeee.com discord.gg t.me wa.me telegram.me whatsapp.com linktr.ee flipagram.com ask.fm plus.google.com
            """),
        (Fund, string.Join(' ', Fundraisers.Hosts)),
        (Fund, """
            change.org avaaz.org thepetitionsite.com petitions24.net mesopinions.com ipetitions.com gopetition.com
            """),
        (Shop, """
            ebay.com ebay.fr ebay.co.uk amazon.com amazon.fr amazon.co.uk etsy.com aliexpress.com teespring.com spreadshirt.com redbubble.com
            zazzle.com cafepress.com play.google.com itunes.apple.com apps.apple.com audiojungle.net wish.com temu.com shein.com alibaba.com
            vinted.fr leboncoin.fr swagbucks.com bubblews.com surveymonkey.com freemyapps.com
            """),
    ];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByHost = Lists
        .SelectMany(l => l.Hosts.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(h => (Host: h, l.Kind)))
        .ToFrozenDictionary(h => h.Host, h => h.Kind, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="address">As it stands in the text.</param>
    /// <returns>A sign for the model.</returns>
    public static string Of(ReadOnlySpan<char> address)
    {
        Span<char> folded = stackalloc char[LongestHost];
        var host = HostOf(address);
        if (host.Contains('@'))
            return "<mail>"; // « medium.com/@somebody » is none
        host = host.Length > LongestHost ? host[^LongestHost..] : host;
        folded = folded[..host.ToLowerInvariant(folded)];
        while (true)
        {
            if (KindOf(folded) is { } kind)
                return kind;
            var point = folded.IndexOf('.');
            if (point < 0)
                return "<address>";
            folded = folded[(point + 1)..];
        }
    }

    /// <summary>Leads to what somebody has made, sells or asks for, or does not show where it leads.</summary>
    public static bool IsPromotion(string kind) => kind is Own or Fund or Shop or Shortened;

    /// <summary>Of the press, an institution, an encyclopedia.</summary>
    public static bool IsSource(string kind) => kind == Source;

    private static string? KindOf(ReadOnlySpan<char> host) =>
        ByHost.TryGetValue(host, out var kind) ? kind
        : Shorteners.Contains(host) ? Shortened
        : KnownHosts.IsSource(host) ? Source
        : null;

    private static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> address)
    {
        var slashes = address.IndexOf("://", StringComparison.Ordinal);
        var host = slashes < 0 ? address : address[(slashes + 3)..];
        var end = host.IndexOfAny("/?:#");
        return end < 0 ? host : host[..end];
    }
}
